package tarozi.quiz.web;

import jakarta.ws.rs.BadRequestException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import tarozi.i18n.Language;
import tarozi.question.Statement;
import tarozi.quiz.Content;
import tarozi.quiz.Numbers;
import tarozi.quiz.Revision;
import tarozi.quiz.Scoring;
import tarozi.quiz.Words;

/** A quiz's title, description and rules as they were typed, and the revision that they were typed over. */
class SettingsForm {
    @RestForm("language")
    List<String> languages;

    @RestForm
    List<String> title;

    @RestForm
    List<String> about;

    @RestForm
    String numbers;

    @RestForm
    String scoring;

    @RestForm
    String seen;

    static SettingsForm of(Content content) {
        var form = new SettingsForm();
        form.languages = Arrays.stream(Language.values()).map(Language::tag).toList();
        form.title = form.languages.stream().map(content.title()::only).toList();
        form.about = form.languages.stream().map(content.about()::only).toList();
        form.numbers = content.numbers().name();
        form.scoring = content.scoring().name();
        form.seen = Revision.ofSettings(content).value();
        return form;
    }

    Revision revision() {
        return new Revision(seen);
    }

    String title(Language language) {
        return typed(title, language);
    }

    String about(Language language) {
        return typed(about, language);
    }

    /** @throws BadRequestException for what no page of ours offers */
    void requireChoices() {
        numbers();
        scoring();
    }

    Numbers numbers() {
        return chosen(Numbers.values(), numbers);
    }

    Scoring scoring() {
        return chosen(Scoring.values(), scoring);
    }

    boolean isReadable() {
        return Arrays.stream(Language.values())
                .allMatch(language -> titleProblem(language).isEmpty()
                        && aboutProblem(language).isEmpty());
    }

    /** A quiz has a title in one language at least. */
    Optional<Statement> titleProblem(Language language) {
        boolean untitled =
                Stream.of(Language.values()).allMatch(each -> title(each).isBlank());
        return untitled ? Wrong.title("") : Wrong.length(title(language), Content.LONGEST_TITLE);
    }

    Optional<Statement> aboutProblem(Language language) {
        return Wrong.length(about(language), Content.LONGEST_ABOUT);
    }

    /** What was typed, where it can be read. */
    Content content() {
        return new Content(words(title), words(about), numbers(), scoring(), List.of());
    }

    private Words words(List<String> texts) {
        Map<String, String> words = new HashMap<>();
        for (var language : Language.values()) {
            words.put(language.tag(), typed(texts, language));
        }
        return new Words(words);
    }

    private String typed(List<String> texts, Language language) {
        int place = languages == null ? -1 : languages.indexOf(language.tag());
        return texts == null || place < 0 || place >= texts.size()
                ? ""
                : texts.get(place).replace("\r\n", "\n");
    }

    private static <E extends Enum<E>> E chosen(E[] offered, String name) {
        return Arrays.stream(offered)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(BadRequestException::new);
    }
}
