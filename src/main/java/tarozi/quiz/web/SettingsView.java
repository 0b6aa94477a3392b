package tarozi.quiz.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tarozi.i18n.Language;
import tarozi.question.Statement;
import tarozi.quiz.Content;
import tarozi.quiz.Numbers;
import tarozi.quiz.Revision;

/**
 * The form for a quiz's title, description and rules.
 *
 * @param other what another tab has saved in the meantime
 */
record SettingsView(long id, SettingsForm form, Language language, Optional<Content> other) {

    /** The texts in one language. */
    record TextsView(
            Language language,
            String title,
            Optional<Statement> titleProblem,
            String about,
            Optional<Statement> aboutProblem) {
        public String tag() {
            return language.tag();
        }

        public boolean isWritten() {
            return !title.isBlank() || !about.isBlank() || aboutProblem.isPresent();
        }
    }

    record NumbersView(Numbers numbers, boolean isChosen) {
        public String name() {
            return numbers.name();
        }

        public String titleKey() {
            return "quiz.numbers." + numbers;
        }

        public String whatKey() {
            return "quiz.numbers." + numbers + ".what";
        }
    }

    public String address() {
        return "/quizzes/" + id;
    }

    public boolean isUnreadable() {
        return !form.isReadable();
    }

    /** What the form is made from: after a conflict, what the other tab saved. */
    public String seen() {
        return other.map(Revision::ofSettings).map(Revision::value).orElse(form.seen);
    }

    /** The texts in the language of the page. */
    public TextsView texts() {
        return texts(language);
    }

    public List<TextsView> translations() {
        return Arrays.stream(Language.values())
                .filter(each -> each != language)
                .map(this::texts)
                .toList();
    }

    public boolean isTranslated() {
        return translations().stream().anyMatch(TextsView::isWritten);
    }

    private TextsView texts(Language each) {
        return new TextsView(
                each,
                form.title(each),
                form.titleProblem(each)
                        .filter(problem -> each == language || !form.title(each).isBlank()),
                form.about(each),
                form.aboutProblem(each));
    }

    public List<NumbersView> numbers() {
        return Stream.of(Numbers.values())
                .map(each -> new NumbersView(each, each == form.numbers()))
                .toList();
    }

    public List<ScoringView> scorings() {
        return ScoringView.all(form.scoring());
    }

    public int longestTitle() {
        return Content.LONGEST_TITLE;
    }

    public int longestAbout() {
        return Content.LONGEST_ABOUT;
    }

    /** What the other tab saved, beside what was typed here; only what differs. */
    public List<Difference> differences() {
        return other.map(this::differences).orElse(List.of());
    }

    private List<Difference> differences(Content saved) {
        var texts = Arrays.stream(Language.values())
                .flatMap(each -> Stream.of(
                        Difference.text("quiz.title", each, saved.title().only(each.tag()), form.title(each)),
                        Difference.text("quiz.about", each, saved.about().only(each.tag()), form.about(each))));
        var rules = Stream.of(
                Difference.choice("quiz.numbers", "quiz.numbers." + saved.numbers(), "quiz.numbers." + form.numbers()),
                Difference.choice("quiz.scoring", "quiz.scoring." + saved.scoring(), "quiz.scoring." + form.scoring()));
        return Stream.concat(texts, rules).filter(Difference::isOne).toList();
    }
}
