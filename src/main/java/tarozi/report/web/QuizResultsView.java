package tarozi.report.web;

import java.util.List;
import tarozi.quiz.Quiz;
import tarozi.report.web.AnalysisView.Kind;

/** The results of a quiz, by version, assignments and games apart: in a game points may hang on time. */
record QuizResultsView(Quiz quiz, String title, List<Part> parts, Moments moments) {
    /** Once that the quiz was given. */
    public record Held(String address, String title, String at) {}

    /** All assignments of one version together, or all games. */
    public record Part(int version, Kind kind, List<Held> held, AnalysisView analysis) {
        public String titleKey() {
            return "report.quiz.version." + kind;
        }
    }
}
