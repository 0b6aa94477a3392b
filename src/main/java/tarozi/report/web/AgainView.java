package tarozi.report.web;

import java.util.List;
import tarozi.assignment.Assignment;
import tarozi.quiz.QuizVersion;
import tarozi.report.Marking;

/** By which versions an assignment may be marked again, and when that was done. */
record AgainView(Assignment assignment, List<QuizVersion> versions, List<Marking> markings, Moments moments) {
    public String address() {
        return "/assignments/" + assignment.id() + "/markings";
    }

    /** The versions by which it could be marked instead. */
    public List<QuizVersion> others() {
        return versions.stream()
                .filter(version -> version.id() != assignment.marking().id())
                .toList();
    }
}
