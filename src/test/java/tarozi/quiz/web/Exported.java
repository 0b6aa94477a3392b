package tarozi.quiz.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import tarozi.Cast.Member;
import tarozi.quiz.Content;
import tarozi.quiz.Quiz;

/** Quizzes of teachers, to be exported. */
final class Exported {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private Exported() {}

    static long draft(Member teacher, Content content) {
        return QuarkusTransaction.requiringNew()
                .call(() -> made(teacher, content).id());
    }

    static long published(Member teacher, Content content) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var quiz = made(teacher, content);
            quiz.publish(NOW);
            return quiz.id();
        });
    }

    static long shared(Member teacher, Content content) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var quiz = made(teacher, content);
            quiz.publish(NOW);
            quiz.share();
            return quiz.id();
        });
    }

    private static Quiz made(Member teacher, Content content) {
        var quiz = Quiz.by(teacher.person(), content, NOW);
        quiz.persist();
        return quiz;
    }
}
