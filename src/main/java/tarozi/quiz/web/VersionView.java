package tarozi.quiz.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import tarozi.i18n.Language;
import tarozi.quiz.Content;
import tarozi.quiz.QuizVersion;

/** A version of a quiz. */
record VersionView(QuizVersion version, Language language) {
    public String address() {
        return "/quizzes/" + version.quizId();
    }

    public int number() {
        return version.number();
    }

    public Instant published() {
        return version.publishedAt();
    }

    public Content content() {
        return version.content();
    }

    public String title() {
        return content().title().said(language.tag());
    }

    public String about() {
        return content().about().said(language.tag());
    }

    public String numbersKey() {
        return "quiz.numbers." + content().numbers();
    }

    public String scoringKey() {
        return "quiz.scoring." + content().scoring();
    }

    public List<ItemView> items() {
        return IntStream.range(0, content().items().size())
                .mapToObj(place -> new ItemView(
                        version.quizId(),
                        place + 1,
                        content().items().get(place),
                        content().numbers()))
                .toList();
    }
}
