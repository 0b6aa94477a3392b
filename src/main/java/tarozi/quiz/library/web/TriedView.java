package tarozi.quiz.library.web;

import tarozi.grading.Grade;
import tarozi.grading.Share;
import tarozi.quiz.library.Trial;
import tarozi.sheet.Marks;

/** An answer to a question of a quiz that is tried, and the way on. */
record TriedView(TryView asked, Grade.Marked grade) {
    private Share earned() {
        return Trial.earned(asked.item(), grade);
    }

    /** The word for the verdict's look and title: right, partly, wrong. */
    public String verdict() {
        return Verdict.of(earned());
    }

    public String verdictKey() {
        return "practice.verdict." + verdict();
    }

    public Marks marks() {
        return new Marks(asked.question(), grade);
    }

    public int points() {
        return asked.trial().points(asked.item(), earned());
    }

    public String next() {
        return asked.next(asked.trial().past().with(asked.number(), earned()));
    }
}
