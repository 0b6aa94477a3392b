package tarozi.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import tarozi.account.Person;
import tarozi.account.Viewer;
import tarozi.i18n.Voice;
import tarozi.quiz.Quiz;
import tarozi.quiz.QuizVersion;
import tarozi.quiz.Quizzes;

/** The quizzes of whoever made this request, as this viewer sees them. */
@RequestScoped
class Desk {
    private final Viewer viewer;
    private final Voice voice;

    Desk(Viewer viewer, Voice voice) {
        this.viewer = viewer;
        this.voice = voice;
    }

    Person teacher() {
        return viewer.teacher();
    }

    Quiz quiz(long id) {
        return Quizzes.own(viewer.teacher(), id);
    }

    QuizView view(long id, Optional<Done> done) {
        return view(id, done, Optional.empty(), 0, Optional.empty());
    }

    /** With the way to put an item back that has just been removed from a place, or with a word on one just saved. */
    QuizView view(long id, Optional<Done> done, Optional<String> removed, int place, Optional<String> saved) {
        var quiz = quiz(id);
        return new QuizView(quiz, QuizVersion.allOf(quiz), voice.language(), done, removed, place, saved);
    }
}
