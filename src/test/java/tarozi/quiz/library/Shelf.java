package tarozi.quiz.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tarozi.account.Person;
import tarozi.question.Level;
import tarozi.quiz.AQuiz;
import tarozi.quiz.Content;
import tarozi.quiz.Quiz;
import tarozi.quiz.Range;
import tarozi.quiz.Words;

/** Quizzes that tests put into the library. */
public final class Shelf {
    public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private Shelf() {}

    /** The total of an LSTM, and its breakdown with few units. */
    public static Content content() {
        return AQuiz.content()
                .with(List.of(
                        AQuiz.item("a", "lstm-total", Level.TWO, Map.of()),
                        AQuiz.item("b", "lstm-breakdown", Level.TWO, Map.of("n", new Range(51, 75)))));
    }

    public static Content titled(String title) {
        var content = content();
        return new Content(
                Words.in("en", title), content.about(), content.numbers(), content.scoring(), content.items());
    }

    public static Quiz share(Person teacher, Content content) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var quiz = Quiz.by(teacher, content, NOW);
            quiz.persist();
            quiz.publish(NOW);
            quiz.share();
            return quiz;
        });
    }
}
