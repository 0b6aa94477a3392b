package tarozi.report.web;

import java.util.List;
import tarozi.assignment.Assignment;
import tarozi.quiz.Quiz;

/** The results of a quiz, by version. */
record QuizResultsView(Quiz quiz, String title, List<Part> parts, Moments moments) {
    /** All assignments of one version together. */
    public record Part(int version, List<Assignment> assignments, AnalysisView analysis) {}
}
