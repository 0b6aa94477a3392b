package tarozi.assignment.web;

import java.time.Instant;
import java.util.Optional;
import tarozi.assignment.Assignment;
import tarozi.assignment.Extension;
import tarozi.assignment.Participant;
import tarozi.assignment.Window;
import tarozi.quiz.Numbers;

/** What it means to take back the time that a student was given. */
record WithdrawalView(Assignment assignment, Participant participant, Extension extension, Instant now) {

    static Optional<WithdrawalView> of(Assignment assignment, long student, Instant now) {
        return Participant.in(assignment).stream()
                .filter(it -> it.person().id() == student)
                .flatMap(it -> it.extension().stream().map(given -> new WithdrawalView(assignment, it, given, now)))
                .findFirst();
    }

    static String address(Assignment assignment, Participant participant) {
        return "/assignments/" + assignment.id() + "/extensions/"
                + participant.person().id();
    }

    public String back() {
        return "/assignments/" + assignment.id();
    }

    public String address() {
        return address(assignment, participant);
    }

    public String action() {
        return address() + "/withdrawals";
    }

    public String name() {
        return participant.name();
    }

    /** When the answers of everybody else are taken. */
    public Window window() {
        return assignment.window();
    }

    public boolean isEndingNow() {
        return window().isOver(now);
    }

    /** Whether the student may see the right numbers sooner by it. */
    public boolean isReleasing() {
        return !assignment.isFeedbackAtOnce();
    }

    /** Whether everybody may. */
    public boolean isReleasingToAll() {
        return isReleasing() && assignment.numbers() == Numbers.SAME;
    }
}
