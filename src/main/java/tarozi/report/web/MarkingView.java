package tarozi.report.web;

import java.util.List;
import tarozi.assignment.Assignment;
import tarozi.report.Marking;
import tarozi.report.MarkingChange;

/** A marking again that was done once, with every score before and after it. */
record MarkingView(Assignment assignment, Marking marking, Moments moments) {

    public String back() {
        return Subject.of(assignment).results();
    }

    public List<MarkingChange> changes() {
        return marking.changes();
    }

    public String at() {
        return moments.at(marking.markedAt());
    }

    /** Whether the version before it is another than the current one, so that it can be taken back. */
    public boolean isReversible() {
        return marking.before().id() != assignment.marking().id();
    }

    public String reversal() {
        return "/assignments/" + assignment.id() + "/markings/new?version="
                + marking.before().number();
    }
}
