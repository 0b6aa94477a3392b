package tarozi.quiz.exchange.intake;

import java.util.List;
import tarozi.quiz.Content;

/** What became of a file: the quizzes that it makes, and the files within it that were refused. */
public record ImportReport(List<Made> made, List<Refused> refused) {
    public ImportReport {
        made = List.copyOf(made);
        refused = List.copyOf(refused);
    }

    /** How much of a quiz a file holds: all of it, or the questions without the rules and the other languages' titles. */
    public enum Extent {
        WHOLE,
        QUESTIONS
    }

    /**
     * A quiz, from how many questions of the file it was made, and those that were left out. A quiz without an item is one of
     * whose questions none was recognised.
     */
    public record Made(Content content, int taken, List<LeftOut> leftOut, Extent extent) {
        public Made {
            leftOut = List.copyOf(leftOut);
        }

        /** Whether there were questions, and none could be taken. */
        public boolean isNothing() {
            return taken == 0 && !leftOut.isEmpty();
        }

        static Made whole(Content content) {
            return new Made(content, content.items().size(), List.of(), Extent.WHOLE);
        }
    }

    /** A file within a package, and why it was refused. */
    public record Refused(String file, Refusal.Why why) {}
}
