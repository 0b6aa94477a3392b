package tarozi.assignment.web;

import java.util.List;
import java.util.Optional;
import tarozi.assignment.Assignment;
import tarozi.assignment.Attempt;
import tarozi.assignment.AttemptItem;
import tarozi.assignment.Score;
import tarozi.assignment.Work;

/** An assignment as its student finds it: before beginning, in the middle, or after. */
record WorkView(Work work, Optional<Attempt> shown, List<AttemptItem> items) {

    /** An attempt in the list of several. */
    record AttemptLink(int number, String address, boolean current, Optional<Score> score) {}

    static WorkView of(Work work, Optional<Attempt> shown) {
        return new WorkView(work, shown, shown.map(AttemptItem::of).orElse(List.of()));
    }

    static String address(Assignment assignment) {
        return "/assignments/" + assignment.id() + "/work";
    }

    static String address(Assignment assignment, Optional<Attempt> attempt, Work work) {
        return attempt.filter(it -> work.latest().filter(it::equals).isEmpty())
                .map(it -> address(assignment) + "?attempt=" + it.number())
                .orElse(address(assignment));
    }

    public String address() {
        return address(work.assignment(), shown, work);
    }

    /** Where a form of this page goes. */
    public String to(String noun) {
        return address(work.assignment()) + "/" + noun;
    }

    public FactsView facts() {
        return new FactsView(work.assignment(), work.window(), work.release(), work.now());
    }

    public boolean isGuest() {
        return !work.person().role().isSignedUp();
    }

    public boolean isBegun() {
        return shown.isPresent();
    }

    public boolean isRunning() {
        return shown.filter(work::isRunning).isPresent();
    }

    public boolean isSubmitted() {
        return shown.filter(Attempt::isSubmitted).isPresent();
    }

    /** The time is up, and it was not handed in. */
    public boolean isOverdue() {
        return shown.isPresent() && !isSubmitted() && facts().isOver();
    }

    public boolean isReleased() {
        return shown.filter(work::isReleased).isPresent();
    }

    /** Whether handing in a finished attempt shows the right numbers at once. */
    public boolean isReleasedOnSubmission() {
        return work.assignment().isFeedbackAtOnce() || work.now().isAfter(work.release());
    }

    public int attemptsBegun() {
        return work.attempts().size();
    }

    public List<StepView> steps() {
        var score = isReleased() ? Optional.of(score()) : Optional.<Score>empty();
        return items.stream()
                .map(item -> new StepView(
                        work,
                        shown.orElseThrow(),
                        item,
                        score.flatMap(it -> it.line(item.key())),
                        stepAddress(item),
                        false))
                .toList();
    }

    private String stepAddress(AttemptItem item) {
        var plain = address(work.assignment()) + "/" + item.position();
        return work.latest().equals(shown)
                ? plain
                : plain + "?attempt=" + shown.orElseThrow().number();
    }

    public List<StepView> unanswered() {
        return steps().stream().filter(step -> !step.isAnswered()).toList();
    }

    public long answered() {
        return items.stream().filter(AttemptItem::isAnswered).count();
    }

    /** Where to go on: the first question without an answer, else the first. */
    public String next() {
        return items.stream()
                .filter(item -> !item.isAnswered())
                .findFirst()
                .or(() -> items.stream().findFirst())
                .map(this::stepAddress)
                .orElse(address());
    }

    public Score score() {
        if (!isReleased()) {
            throw new IllegalStateException("not to be seen yet");
        }
        return work.score(items);
    }

    /** Every attempt, where there are several; with points where they may be seen. */
    public List<AttemptLink> attempts() {
        return work.attempts().stream().map(this::link).toList();
    }

    private AttemptLink link(Attempt attempt) {
        return new AttemptLink(
                attempt.number(),
                address(work.assignment(), Optional.of(attempt), work),
                shown.filter(attempt::equals).isPresent(),
                work.isReleased(attempt) ? Optional.of(work.score(AttemptItem.of(attempt))) : Optional.empty());
    }

    public boolean isOneOfSeveral() {
        return work.attempts().size() > 1;
    }
}
