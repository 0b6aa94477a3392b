package tarozi.quiz.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tarozi.i18n.Language;
import tarozi.quiz.Changes;
import tarozi.quiz.Content;
import tarozi.quiz.Item;
import tarozi.quiz.Order;
import tarozi.quiz.Quiz;
import tarozi.quiz.QuizVersion;
import tarozi.quiz.Revision;

/**
 * A quiz as its owner sees it, perhaps with something to tell.
 *
 * @param justRemoved the item removed a moment ago, which stood at the place
 * @param justSaved the item saved a moment ago
 */
record QuizView(
        Quiz quiz,
        List<QuizVersion> versions,
        Language language,
        Optional<Done> done,
        Optional<String> justRemoved,
        int place,
        Optional<String> justSaved) {
    private static final int MINUTE = 60;

    /** A version, and what it says otherwise than the one before it. */
    record Step(QuizVersion version, Changes changes, boolean isFirst) {
        public int number() {
            return version.number();
        }

        public Instant published() {
            return version.publishedAt();
        }
    }

    /** An item that can be put back, and where. */
    record RemovedView(Item item, int place) {
        public String titleKey() {
            return "family." + item.family() + ".title";
        }

        public int level() {
            return item.level().number();
        }
    }

    public Content draft() {
        return quiz.draft();
    }

    public long id() {
        return quiz.id();
    }

    public String address() {
        return "/quizzes/" + quiz.id();
    }

    public String title() {
        return draft().title().said(language.tag());
    }

    public String about() {
        return draft().about().said(language.tag());
    }

    public String numbersKey() {
        return "quiz.numbers." + draft().numbers();
    }

    public String numbersWhatKey() {
        return numbersKey() + ".what";
    }

    public ScoringView scoring() {
        return new ScoringView(draft().scoring(), true);
    }

    public List<ItemView> items() {
        return IntStream.range(0, draft().items().size())
                .mapToObj(place ->
                        new ItemView(quiz.id(), place + 1, draft().items().get(place), draft().numbers()))
                .toList();
    }

    public boolean isSaved(ItemView item) {
        return justSaved.filter(item.item().key()::equals).isPresent();
    }

    public String order() {
        return String.join(" ", Order.of(draft()).keys());
    }

    public boolean isFull() {
        return draft().items().size() >= Content.MOST_ITEMS;
    }

    public int most() {
        return Content.MOST_ITEMS;
    }

    public int minutes() {
        return (draft().seconds() + MINUTE - 1) / MINUTE;
    }

    public String seen() {
        return Revision.of(draft()).value();
    }

    public State state() {
        return State.of(quiz);
    }

    /** What is otherwise in the draft than in the newest version. */
    public Changes changes() {
        return Changes.between(versions.get(0).content(), draft());
    }

    /** The items that leave nobody a question; while there are any, there is nothing to publish. */
    public List<ItemView> impossible() {
        return items().stream().filter(ItemView::isEmpty).toList();
    }

    public List<Step> history() {
        return IntStream.range(0, versions.size()).mapToObj(this::version).toList();
    }

    private Step version(int place) {
        boolean first = place == versions.size() - 1;
        var version = versions.get(place);
        var before = first ? version : versions.get(place + 1);
        return new Step(version, Changes.between(before.content(), version.content()), first);
    }

    /** The item removed a moment ago, to be put back where it was. */
    public Optional<RemovedView> undo() {
        return quiz.removed().stream()
                .filter(item -> justRemoved.filter(item.key()::equals).isPresent())
                .map(item -> new RemovedView(item, place))
                .findFirst();
    }

    /** All that can be put back, behind the others. */
    public List<RemovedView> removed() {
        return quiz.removed().stream()
                .map(item -> new RemovedView(item, draft().items().size() + 1))
                .toList();
    }
}
