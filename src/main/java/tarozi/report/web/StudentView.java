package tarozi.report.web;

import java.util.List;
import tarozi.assignment.Assignment;
import tarozi.assignment.Attempt;
import tarozi.report.Paper;
import tarozi.report.Student;

/** All of one student's attempt. */
record StudentView(Assignment assignment, Attempt attempt, Student student, List<ItemView> items, Moments moments) {

    public String back() {
        return ResultsView.address(assignment);
    }

    public Paper paper() {
        return student.papers().stream()
                .filter(paper -> paper.attempt() == attempt.id())
                .findFirst()
                .orElseThrow();
    }

    public boolean isCounted() {
        return student.counted().attempt() == attempt.id();
    }

    public boolean hasSeveral() {
        return student.papers().size() > 1;
    }

    public long percent() {
        return Math.round(paper().percent());
    }

    public String stateKey() {
        return "report.state." + paper().state();
    }
}
