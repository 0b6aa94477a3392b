package tarozi.report.web;

import java.util.List;
import tarozi.assignment.Assignment;
import tarozi.quiz.QuizVersion;
import tarozi.report.Remarking;

/** What marking again would change, before it is done. */
record RemarkingView(Assignment assignment, QuizVersion wanted, Remarking remarking, Standing standing) {
    /** Whether the teacher sees it for the first time, or again because something came in between. */
    enum Standing {
        FRESH,
        CHANGED
    }

    /** A changed score, in the words of the page. */
    public record TotalRow(Remarking.Total total, String direction) {
        public String directionKey() {
            return "report.again." + direction;
        }
    }

    /** The points of one item of one student. */
    public record ChangeRow(Remarking.Change change, int number) {
        public String titleKey() {
            return "family." + change.item().family() + ".title";
        }

        public List<String> reasonKeys() {
            return change.reasons().stream()
                    .map(reason -> "report.reason." + reason)
                    .toList();
        }
    }

    public boolean isChanged() {
        return standing == Standing.CHANGED;
    }

    public boolean isCurrent() {
        return assignment.marking().id() == wanted.id();
    }

    public String back() {
        return Subject.of(assignment).results();
    }

    public String action() {
        return "/assignments/" + assignment.id() + "/markings";
    }

    public List<TotalRow> totals() {
        return remarking.totals().stream()
                .map(total -> new TotalRow(total, total.gain() > 0 ? "gains" : total.gain() < 0 ? "loses" : "same"))
                .toList();
    }

    public List<ChangeRow> changes() {
        var items = assignment.content().items();
        return remarking.changes().stream()
                .map(change -> new ChangeRow(change, items.indexOf(change.item()) + 1))
                .toList();
    }
}
