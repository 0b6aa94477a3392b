package tarozi.quiz.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import tarozi.quiz.Content;
import tarozi.quiz.Quiz;
import tarozi.quiz.QuizFile;

/**
 * The quizzes that ship with the app, one a file {@code starters/<name>.json}. A file that another release changes becomes
 * a new version of the same quiz; a file that is gone leaves the library, and what was answered stays.
 */
@ApplicationScoped
public class Starters {
    /** In the order of the library: from the first lesson to the exam. */
    public static final List<String> NAMES = List.of(
            "warm-up",
            "dense",
            "rnn",
            "lstm",
            "gru",
            "convolutions",
            "shapes",
            "frameworks",
            "code",
            "inverse",
            "networks",
            "slips",
            "exam");

    private final Clock clock;

    Starters(Clock clock) {
        this.clock = clock;
    }

    void ship(@Observes StartupEvent started) {
        NAMES.forEach(name -> ship(name, read(name)));
        withdrawAllBut(NAMES);
    }

    /** Two nodes that start at once collide; the later one looks again. */
    void ship(String name, Content content) {
        try {
            QuarkusTransaction.requiringNew().run(() -> publish(name, content));
        } catch (ConstraintViolationException collision) {
            QuarkusTransaction.requiringNew().run(() -> publish(name, content));
        }
    }

    void withdrawAllBut(List<String> names) {
        QuarkusTransaction.requiringNew().run(() -> Quiz.starters().stream()
                .filter(quiz -> !quiz.isArchived())
                .filter(quiz -> !names.contains(quiz.starter().orElseThrow()))
                .forEach(quiz -> quiz.archive(now())));
    }

    private void publish(String name, Content content) {
        var quiz = Quiz.lockedStarter(name).orElseGet(() -> shipped(name, content));
        if (quiz.isPublished() && quiz.draft().equals(content) && quiz.isShared()) {
            return;
        }
        quiz.edit(content, now());
        quiz.publish(now());
        quiz.restore();
        quiz.share();
    }

    private Quiz shipped(String name, Content content) {
        var quiz = Quiz.shipped(name, content, now());
        quiz.persistAndFlush();
        return quiz;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    static Content read(String name) {
        var file = "starters/" + name + ".json";
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("No " + file);
            }
            return QuizFile.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
