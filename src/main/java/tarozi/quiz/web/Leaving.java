package tarozi.quiz.web;

import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarozi.account.Person;
import tarozi.quiz.Content;
import tarozi.quiz.Quiz;
import tarozi.quiz.QuizVersion;

/**
 * A quiz that somebody takes along: one's own in any version, one of the library as it is shown there.
 *
 * @param address of its page, below which it is exported
 */
record Leaving(String address, Quiz quiz, List<Edition> editions) {
    /** One state of the quiz: a version by its number, or as 0 the draft. */
    record Edition(int number, Content content) {
        static Edition of(QuizVersion version) {
            return new Edition(version.number(), version.content());
        }

        public boolean isDraft() {
            return number == 0;
        }
    }

    /** @throws NotFoundException for a quiz that is not this teacher's */
    static Leaving own(Person teacher, long id) {
        var quiz = Quiz.of(teacher, id).orElseThrow(NotFoundException::new);
        var editions = new ArrayList<>(
                QuizVersion.allOf(quiz).stream().map(Edition::of).toList());
        if (quiz.isChanged()) {
            editions.add(0, new Edition(0, quiz.draft()));
        }
        return new Leaving("/quizzes/" + id, quiz, editions);
    }

    /** @throws NotFoundException for a quiz that is not in the library */
    static Leaving shared(long id) {
        var quiz = Quiz.<Quiz>findByIdOptional(id)
                .filter(found -> found.isShared() && !found.isArchived())
                .orElseThrow(NotFoundException::new);
        var newest = quiz.newest().map(Edition::of).orElseThrow(NotFoundException::new);
        return new Leaving("/library/" + id, quiz, List.of(newest));
    }

    Optional<Edition> edition(String number) {
        return editions.stream()
                .filter(edition -> Integer.toString(edition.number()).equals(number))
                .findFirst();
    }

    /** What was published last where something was: the draft goes out only when it is asked for. */
    Edition usual() {
        return editions.stream()
                .filter(edition -> !edition.isDraft())
                .findFirst()
                .orElse(editions.get(0));
    }
}
