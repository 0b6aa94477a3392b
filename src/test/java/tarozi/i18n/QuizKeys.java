package tarozi.i18n;

import java.util.Arrays;
import java.util.stream.Stream;
import tarozi.question.Presentation;
import tarozi.quiz.Credit;
import tarozi.quiz.Numbers;
import tarozi.quiz.Scoring;

/** The keys that the pages of quizzes put together. */
final class QuizKeys {
    private QuizKeys() {}

    static Stream<String> all() {
        return Stream.of(
                        of("state", "EMPTY", "DRAFT", "PUBLISHED", "CHANGED"),
                        of("presentation", (Object[]) Presentation.values()),
                        told("credit", (Object[]) Credit.values()),
                        told("numbers", (Object[]) Numbers.values()),
                        told("scoring", (Object[]) Scoring.values()),
                        Arrays.stream(Scoring.values()).map(rule -> "scoring." + rule + ".example"),
                        of("size", "s", "p"),
                        of("done", "created", "saved", "added", "full", "published", "shared", "withdrawn"),
                        of("done", "copied", "restored", "unseen", "unpublishable", "unpublished"))
                .flatMap(keys -> keys)
                .map(key -> "quiz." + key);
    }

    private static Stream<String> of(String name, Object... values) {
        return Arrays.stream(values).map(value -> name + "." + value);
    }

    /** With a sentence that says what each means. */
    private static Stream<String> told(String name, Object... values) {
        return of(name, values).flatMap(key -> Stream.of(key, key + ".what"));
    }
}
