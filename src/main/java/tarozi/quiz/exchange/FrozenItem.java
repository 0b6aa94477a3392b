package tarozi.quiz.exchange;

import java.util.List;
import tarozi.question.Seed;
import tarozi.question.Speaker;
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

    static FrozenItem of(Item item, int each, Seed seed, Speaker speaker) {
        var family = item.questionFamily();
        var variants = Draw.from(item.variants(), each, seed.with(item.key())).stream()
                .map(code -> FrozenVariant.of(family.question(code).orElseThrow(), speaker))
                .toList();
        return new FrozenItem(item, speaker.say("family." + item.family() + ".title"), variants);
    }
}
