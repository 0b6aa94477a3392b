package tarozi.report.web;

import java.util.List;
import tarozi.report.Paper;
import tarozi.report.Student;

/** One student's paper. */
record StudentView(Subject subject, Student student, Paper paper, List<ItemView> items, Moments moments) {

    public String back() {
        return subject.results();
    }

    public boolean isCounted() {
        return student.counted().id() == paper.id();
    }

    public boolean hasSeveral() {
        return student.papers().size() > 1;
    }

    public long percent() {
        return Math.round(paper.percent());
    }

    public String stateKey() {
        return "report.state." + paper.state();
    }

    public String startedKey() {
        return subject.isGame() ? "report.joined" : "report.started";
    }
}
