package tarozi.quiz.exchange;

import java.util.List;
import tarozi.question.Seed;
import tarozi.question.Speaker;
import tarozi.quiz.Credit;
import tarozi.quiz.Item;

/**
 * One item with the variants drawn for it, all different.
 *
 * @param title the family's name, as the map of skills has it
 */
public record FrozenItem(Item item, String title, List<FrozenVariant> variants) {
    public FrozenItem {
        variants = List.copyOf(variants);
    }

    /** Whether this wrong number earns the item's points all the same. */
    public boolean forgives(FrozenField.Wrong wrong) {
        return switch (item.credit()) {
            case EXACT -> false;
            case ANY_CONVENTION -> wrong.slips().contains("other_convention");
            case EVERYBODY -> true;
        };
    }

    /** Whether every number earns the item's points. */
    public boolean forgivesAll() {
        return item.credit() == Credit.EVERYBODY;
    }

    static FrozenItem of(Item item, int each, Seed seed, Speaker speaker) {
        var family = item.questionFamily();
        var variants = Draw.from(item.variants(), each, seed.with(item.key())).stream()
                .map(code -> FrozenVariant.of(family.question(code).orElseThrow(), speaker))
                .toList();
        return new FrozenItem(item, speaker.say("family." + item.family() + ".title"), variants);
    }
}
