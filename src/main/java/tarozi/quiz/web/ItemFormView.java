package tarozi.quiz.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tarozi.question.Statement;
import tarozi.question.Tier;
import tarozi.question.Wording;
import tarozi.quiz.Content;
import tarozi.quiz.Credit;
import tarozi.quiz.Item;
import tarozi.quiz.Revision;

/** The form for an item, a new one or one that is there, perhaps held against what another tab has made of it. */
record ItemFormView(long id, String key, ItemForm form, Trouble trouble, Optional<Item> other) {
    /** What became of the form when it was sent. */
    enum Trouble {
        NONE,
        FULL,
        CHANGED,
        GONE
    }

    static ItemFormView of(long id, String key, ItemForm form) {
        return new ItemFormView(id, key, form, Trouble.NONE, Optional.empty());
    }

    ItemFormView refused() {
        return new ItemFormView(id, key, form, Trouble.FULL, other);
    }

    /** Another tab has changed the item, or removed it. */
    ItemFormView against(Optional<Item> saved) {
        return new ItemFormView(id, key, form, saved.isPresent() ? Trouble.CHANGED : Trouble.GONE, saved);
    }

    record ShownView(String value, Statement convention, String presentationKey, boolean isChosen) {}

    record RangeView(Symbols.Axis axis, long from, long to, Optional<Statement> problem) {
        public boolean isFrom(Long value) {
            return value == from;
        }

        public boolean isTo(Long value) {
            return value == to;
        }
    }

    record CreditView(Credit credit, boolean isChosen) {
        public String name() {
            return credit.name();
        }

        public String titleKey() {
            return "quiz.credit." + credit;
        }

        public String whatKey() {
            return "quiz.credit." + credit + ".what";
        }
    }

    record LevelView(int number, boolean isCurrent) {}

    public String quizAddress() {
        return "/quizzes/" + id;
    }

    /** Where the form goes. */
    public String address() {
        return quizAddress() + "/items" + (isNew() ? "" : "/" + key);
    }

    /** The page with the same form for another kind of question. */
    public String formAddress() {
        return quizAddress() + "/items/" + (isNew() ? "new" : key);
    }

    /** The page with this very kind of question. */
    public String kindAddress() {
        return formAddress() + "?family=" + slug() + "&level=" + level();
    }

    public boolean isNew() {
        return form.isNew();
    }

    public boolean isUnreadable() {
        return !form.isReadable();
    }

    public boolean isFull() {
        return trouble == Trouble.FULL;
    }

    public boolean isChanged() {
        return trouble == Trouble.CHANGED;
    }

    public boolean isGone() {
        return trouble == Trouble.GONE;
    }

    public int most() {
        return Content.MOST_ITEMS;
    }

    /** What the form is made from: after a conflict, what the other tab left. */
    public String seen() {
        return isChanged() || isGone() ? Revision.of(other).value() : form.seen;
    }

    public String slug() {
        return form.questionFamily().slug();
    }

    public String titleKey() {
        return "family." + slug() + ".title";
    }

    public String aboutKey() {
        return "family." + slug() + ".about";
    }

    public int level() {
        return form.tier().level().number();
    }

    public List<LevelView> levels() {
        return form.questionFamily().tiers().stream()
                .map(Tier::level)
                .map(level -> new LevelView(level.number(), level.number() == level()))
                .toList();
    }

    public List<ShownView> shown() {
        var tier = form.tier();
        return tier.conventions().stream()
                .flatMap(convention -> tier.presentations(convention).stream().map(presentation -> {
                    var value = ItemForm.shown(convention, presentation);
                    return new ShownView(
                            value,
                            Wording.convention(convention),
                            "quiz.presentation." + presentation,
                            value.equals(form.shown));
                }))
                .toList();
    }

    public List<RangeView> ranges() {
        return new Symbols(form.questionFamily(), form.tier())
                .axes().stream()
                        .map(axis -> new RangeView(axis, form.least(axis), form.most(axis), form.rangeProblem(axis)))
                        .toList();
    }

    public boolean isRanged() {
        return ranges().stream()
                .anyMatch(range -> range.from() != range.axis().least()
                        || range.to() != range.axis().most());
    }

    public List<CreditView> credits() {
        return Arrays.stream(Credit.values())
                .map(each -> new CreditView(each, each.name().equals(form.credit)))
                .toList();
    }

    public String seconds() {
        return form.seconds;
    }

    public String points() {
        return form.points;
    }

    public Optional<Statement> secondsProblem() {
        return form.secondsProblem();
    }

    public Optional<Statement> pointsProblem() {
        return form.pointsProblem();
    }

    /** What the other tab saved, beside what was typed here; only what differs. */
    public List<Difference> differences() {
        return other.stream()
                .flatMap(saved -> differences(saved, form.item(saved.key())))
                .filter(Difference::isOne)
                .toList();
    }

    private static Stream<Difference> differences(Item saved, Item wanted) {
        return Stream.of(
                Difference.of(Statement.of("quiz.item.kind"), ItemView.kind(saved), ItemView.kind(wanted)),
                Difference.of(
                        Statement.of("quiz.item.convention"),
                        Wording.convention(saved.convention()),
                        Wording.convention(wanted.convention())),
                Difference.choice(
                        "quiz.item.presentation",
                        "quiz.presentation." + saved.presentation(),
                        "quiz.presentation." + wanted.presentation()),
                Difference.of(Statement.of("quiz.item.ranges"), ranges(saved), ranges(wanted)),
                Difference.of(Statement.of("quiz.item.seconds"), number(saved.seconds()), number(wanted.seconds())),
                Difference.of(Statement.of("quiz.item.points"), number(saved.points()), number(wanted.points())),
                Difference.choice(
                        "quiz.item.credit", "quiz.credit." + saved.credit(), "quiz.credit." + wanted.credit()));
    }

    private static Statement number(int value) {
        return Statement.of("quiz.list", new Statement.Joined("", List.of((long) value)));
    }

    private static List<Statement> ranges(Item item) {
        return item.ranges().keySet().stream()
                .sorted()
                .map(symbol -> Statement.of(
                        "quiz.range",
                        symbol,
                        item.ranges().get(symbol).from(),
                        item.ranges().get(symbol).to()))
                .toList();
    }
}
