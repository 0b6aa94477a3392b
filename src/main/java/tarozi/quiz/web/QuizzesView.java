package tarozi.quiz.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tarozi.i18n.Language;
import tarozi.question.Statement;
import tarozi.quiz.Quiz;

/** A teacher's quizzes: those at hand, or those put away. */
record QuizzesView(List<Row> rows, boolean isArchive, long archived, String typed, Optional<Statement> problem) {

    record Row(Quiz quiz, Language language) {
        public String address() {
            return "/quizzes/" + quiz.id();
        }

        public String title() {
            return quiz.draft().title().said(language.tag());
        }

        public int items() {
            return quiz.draft().items().size();
        }

        public int points() {
            return quiz.draft().points();
        }

        public State state() {
            return State.of(quiz);
        }

        public int version() {
            return quiz.published();
        }

        public boolean isShared() {
            return quiz.isShared();
        }

        public Instant changed() {
            return quiz.changedAt();
        }
    }
}
