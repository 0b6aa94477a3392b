package tarozi.quiz;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tarozi.formula.Convention;
import tarozi.grading.Points;
import tarozi.question.Level;
import tarozi.question.Presentation;
import tarozi.question.QuestionFamily;
import tarozi.question.Seed;
import tarozi.question.Sizes;
import tarozi.question.Tier;
import tarozi.question.VariantCode;
import tarozi.question.family.Families;

/**
 * One thing to be asked: siblings of a family, of which everybody gets one. Only what the family offers can be an item.
 *
 * @param key its name within the quiz, the same in every version
 * @param ranges by symbol; a symbol without a range has all of the family's values
 * @param seconds how long it is open in a live game
 */
public record Item(
        String key,
        String family,
        Level level,
        Convention convention,
        Presentation presentation,
        Map<String, Range> ranges,
        int seconds,
        int points,
        Credit credit) {
    public static final int SHORTEST = 5;
    public static final int LONGEST = 3600;
    public static final int MOST_POINTS = 1000;

    private static final Map<Level, Integer> SECONDS =
            Map.of(Level.ONE, 60, Level.TWO, 90, Level.THREE, 120, Level.FOUR, 180, Level.FIVE, 240);

    public Item {
        ranges = Map.copyOf(new TreeMap<>(ranges));
        if (!key.matches("[a-z0-9]{1,12}")) {
            throw new IllegalArgumentException("not a key: " + key);
        }
        if (seconds < SHORTEST || seconds > LONGEST || points < 0 || points > MOST_POINTS) {
            throw new IllegalArgumentException(seconds + " seconds, " + points + " points");
        }
        var tier = Families.called(family)
                .flatMap(known -> known.tier(level))
                .orElseThrow(() -> new IllegalArgumentException("no " + family + " at level " + level));
        if (!tier.conventions().contains(convention)
                || !tier.presentations(convention).contains(presentation)) {
            throw new IllegalArgumentException(family + " is not offered as " + convention + " in " + presentation);
        }
        if (!symbols(family, tier).containsAll(ranges.keySet())) {
            throw new IllegalArgumentException(family + " does not have all of " + ranges.keySet());
        }
    }

    /** What most teachers want of a family at a level, so that one click makes an item. */
    public static Item usual(String key, QuestionFamily family, Tier tier) {
        var convention = tier.conventions().contains(Convention.KERAS)
                ? Convention.KERAS
                : tier.conventions().get(0);
        return new Item(
                key,
                family.slug(),
                tier.level(),
                convention,
                tier.presentations(convention).get(0),
                Map.of(),
                SECONDS.get(tier.level()),
                Points.base(tier.level().number()).value(),
                Credit.EXACT);
    }

    /** The same under another name. */
    public Item called(String other) {
        return new Item(other, family, level, convention, presentation, ranges, seconds, points, credit);
    }

    public QuestionFamily questionFamily() {
        return Families.called(family).orElseThrow();
    }

    public Tier tier() {
        return questionFamily().tier(level).orElseThrow();
    }

    /** Every variant that the ranges leave, in the order of the family's grid; empty where they leave none. */
    public List<VariantCode> variants() {
        return questionFamily().variants(level, convention, presentation, this::allows);
    }

    /** How many variants the ranges leave. */
    public long variety() {
        return questionFamily().choices(tier()).stream().filter(this::allows).count();
    }

    /** The variant that belongs to a seed. @throws IllegalStateException where the ranges leave none */
    public VariantCode variant(Seed seed) {
        var variants = variants();
        if (variants.isEmpty()) {
            throw new IllegalStateException("nothing is left of " + family);
        }
        return variants.get(seed.with(key).below(variants.size()));
    }

    private static Set<String> symbols(String family, Tier tier) {
        var choices = Families.called(family).orElseThrow().choices(tier);
        return choices.get(0).values().keySet();
    }

    private boolean allows(Sizes sizes) {
        return ranges.entrySet().stream().allMatch(range -> range.getValue().holds(sizes.value(range.getKey())));
    }
}
