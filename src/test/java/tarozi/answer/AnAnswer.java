package tarozi.answer;

import java.util.List;
import java.util.UUID;
import tarozi.account.Person;
import tarozi.grading.Share;

/** Answers for tests: a right one, first try, to a variant that the server issued, unless something else is asked for. */
public record AnAnswer(
        UUID submission, String code, String family, int level, Origin origin, String typed, Marked marked, int hints) {
    public static AnAnswer right() {
        return new AnAnswer(
                UUID.randomUUID(),
                UUID.randomUUID().toString().substring(0, 24),
                "lstm-total",
                1,
                Origin.ISSUED,
                "98,816",
                Marked.right(),
                0);
    }

    public AnAnswer wrong() {
        return marked(Marked.wrong(List.of("bias-left-out", "gates-three")));
    }

    public AnAnswer partly(int permille) {
        return marked(new Marked(new Share(permille), List.of()));
    }

    public AnAnswer found() {
        return new AnAnswer(submission, code, family, level, Origin.FOUND, typed, marked, hints);
    }

    public AnAnswer to(String otherCode) {
        return new AnAnswer(submission, otherCode, family, level, origin, typed, marked, hints);
    }

    public AnAnswer in(String otherFamily, int otherLevel) {
        return new AnAnswer(submission, code, otherFamily, otherLevel, origin, typed, marked, hints);
    }

    public AnAnswer typed(String text) {
        return new AnAnswer(submission, code, family, level, origin, text, marked, hints);
    }

    public AnAnswer hinted(int times) {
        return new AnAnswer(submission, code, family, level, origin, typed, marked, times);
    }

    private AnAnswer marked(Marked other) {
        return new AnAnswer(submission, code, family, level, origin, typed, other, hints);
    }

    public NewAnswer by(Person person) {
        return new NewAnswer(
                submission,
                person.id(),
                Venue.PRACTICE,
                new Asked(code, family, level, "KERAS", origin),
                typed,
                marked,
                hints);
    }
}
