package tarozi.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import tarozi.account.Person;
import tarozi.quiz.Quiz;
import tarozi.quiz.QuizVersion;
import tarozi.quiz.Quizzes;
import tarozi.quiz.Revision;
import tarozi.quiz.library.Library;
import tarozi.quiz.library.SharedQuiz;
import tarozi.quiz.library.Wish;
import tarozi.web.WallClock;

/** How the teacher comes by quizzes: taken from the library, and published. */
@ApplicationScoped
class Shelf {
    private final Library library;
    private final Quizzes quizzes;

    Shelf(Library library, Quizzes quizzes) {
        this.library = library;
        this.quizzes = quizzes;
    }

    QuizVersion take(Person teacher, String starter, Instant moment) {
        var published = new ArrayList<QuizVersion>();
        WallClock.at(moment, () -> {
            var copy = library.copy(shipped(starter), teacher, copies -> {
                throw new IllegalStateException(starter + " is there already");
            });
            quizzes.publish(teacher, copy.id(), Revision.of(copy.draft()));
            published.add(Quiz.of(teacher, copy.id()).flatMap(Quiz::newest).orElseThrow());
        });
        return published.get(0);
    }

    private SharedQuiz shipped(String starter) {
        return library.look(Wish.ANYTHING, "uz").stream()
                .filter(quiz -> starter.equals(quiz.listing().starter()))
                .findFirst()
                .orElseThrow();
    }
}
