package tarozi.quiz.web;

import java.util.List;
import tarozi.question.Difficulty;
import tarozi.question.Seed;
import tarozi.question.Statement;
import tarozi.question.family.Families;
import tarozi.quiz.Credit;
import tarozi.quiz.Item;
import tarozi.quiz.Numbers;
import tarozi.quiz.Revision;

/** An item in the list of a quiz. */
record ItemView(long quizId, int place, Item item, Numbers numbers) {
    /** With fewer variants than this, neighbours in a class would soon get the same numbers. */
    static final int FEW = 30;

    record RangeView(String symbol, Statement meaning, long from, long to) {}

    /** A kind of question by its title and level. */
    static Statement kind(Item item) {
        return Statement.of("quiz.kind", Statement.of("family." + item.family() + ".title"), (long)
                item.level().number());
    }

    public String key() {
        return item.key();
    }

    public String quizAddress() {
        return "/quizzes/" + quizId;
    }

    public String address() {
        return quizAddress() + "/items/" + item.key();
    }

    public String seen() {
        return Revision.of(item).value();
    }

    public String titleKey() {
        return "family." + item.family() + ".title";
    }

    public int level() {
        return item.level().number();
    }

    public String conventionKey() {
        return "engine.convention." + item.convention();
    }

    public String presentationKey() {
        return "quiz.presentation." + item.presentation();
    }

    public String creditKey() {
        return "quiz.credit." + item.credit();
    }

    public boolean isGenerous() {
        return item.credit() != Credit.EXACT;
    }

    public List<RangeView> ranges() {
        return new Symbols(item.questionFamily(), item.tier())
                .axes().stream()
                        .filter(axis -> item.ranges().containsKey(axis.symbol()))
                        .map(axis -> {
                            var range = item.ranges().get(axis.symbol());
                            return new RangeView(axis.symbol(), axis.meaning(), range.from(), range.to());
                        })
                        .toList();
    }

    /** Siblings are equally hard, so any of them tells. */
    public Difficulty difficulty() {
        var family = item.questionFamily();
        var any = family.variant(item.level(), item.convention(), item.presentation(), new Seed(0));
        return Families.question(any).orElseThrow().difficulty();
    }

    public long variety() {
        return item.variety();
    }

    public boolean isEmpty() {
        return variety() == 0;
    }

    /** Numbers that are the same for all need no variety. */
    public boolean isNarrow() {
        return !isEmpty() && numbers == Numbers.OWN && variety() < FEW;
    }

    public int few() {
        return FEW;
    }
}
