package tarozi.assignment.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tarozi.answer.Typed;
import tarozi.assignment.Assignment;
import tarozi.assignment.AttemptItem;
import tarozi.assignment.Participant;
import tarozi.classroom.Classroom;
import tarozi.web.QrCode;

/** An assignment as its teacher sees it. */
record AssignmentView(
        Assignment assignment,
        Optional<Classroom> classroom,
        List<Participant> participants,
        List<AttemptItem> items,
        Typed typed,
        String link,
        Instant now,
        Forms forms) {

    /** A student's line. */
    record Line(Participant participant, String standingKey, long answered, String withdrawal) {}

    /** Something that came after the end. */
    record LateView(String name, int question, String typed, Instant at) {}

    public FactsView facts() {
        return FactsView.of(assignment, now);
    }

    public String address() {
        return "/assignments/" + assignment.id();
    }

    /** Where a form of this page goes. */
    public String to(String noun) {
        return address() + "/" + noun;
    }

    public QrCode picture() {
        return QrCode.of(link);
    }

    public List<Line> lines() {
        Map<Long, Long> answered = items.stream()
                .filter(AttemptItem::isAnswered)
                .collect(Collectors.groupingBy(it -> it.attempt().id(), Collectors.counting()));
        return participants.stream().map(it -> line(it, answered)).toList();
    }

    private Line line(Participant participant, Map<Long, Long> answered) {
        var standing = participant.hasSubmitted() ? "submitted" : participant.hasBegun() ? "begun" : "new";
        var most = participant.attempts().stream()
                .mapToLong(attempt -> answered.getOrDefault(attempt.id(), 0L))
                .max();
        return new Line(
                participant,
                "assignment.standing." + standing,
                most.orElse(0),
                WithdrawalView.address(assignment, participant));
    }

    public long begun() {
        return participants.stream().filter(Participant::hasBegun).count();
    }

    public long submitted() {
        return participants.stream().filter(Participant::hasSubmitted).count();
    }

    /** What was typed after the student's end, and does not count. */
    public List<LateView> late() {
        return items.stream().filter(this::isLate).map(this::late).toList();
    }

    private boolean isLate(AttemptItem item) {
        var student = participant(item);
        return item.draftAt()
                .filter(at -> student.windowOf(assignment).isOver(at))
                .isPresent();
    }

    private LateView late(AttemptItem item) {
        var texts =
                typed.read(item.draft().orElseThrow(), item.question().fields().size());
        return new LateView(
                participant(item).name(),
                item.position(),
                String.join("; ", texts),
                item.draftAt().orElseThrow());
    }

    private Participant participant(AttemptItem item) {
        long person = item.attempt().person().id();
        return participants.stream()
                .filter(it -> it.person().id() == person)
                .findFirst()
                .orElseThrow();
    }
}
