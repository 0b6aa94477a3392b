package tarozi.question;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tarozi.formula.Convention;

/** A kind of question with many variants. Siblings (same level and convention) are equally hard. */
public abstract class QuestionFamily {
    private final String slug;
    private final String tag;
    private final Topic topic;
    private final Form form;
    private final Map<Level, List<Sizes>> choices = new ConcurrentHashMap<>();
    private List<Tier> tiers;

    /** @param slug its name in addresses; @param tag its two characters in a variant's code */
    protected QuestionFamily(String slug, String tag, Topic topic, Form form) {
        this.slug = slug;
        this.tag = tag;
        this.topic = topic;
        this.form = form;
    }

    public final String slug() {
        return slug;
    }

    public final String tag() {
        return tag;
    }

    public final Topic topic() {
        return topic;
    }

    public final Form form() {
        return form;
    }

    /** Raised when the same code would no longer be the same question. */
    public int version() {
        return 1;
    }

    /** What it offers, easiest first. */
    protected abstract List<Tier> offer();

    /** The layers with these sizes under this convention, and what is asked about them. */
    protected abstract Task task(Convention convention, Sizes sizes);

    public final synchronized List<Tier> tiers() {
        if (tiers == null) {
            tiers = List.copyOf(offer());
        }
        return tiers;
    }

    public final Optional<Tier> tier(Level level) {
        return tiers().stream().filter(tier -> tier.level() == level).findFirst();
    }

    /** The variant that belongs to a seed, for ever. @throws java.util.NoSuchElementException without such a level */
    public final VariantCode variant(Level level, Seed seed) {
        var tier = tier(level).orElseThrow();
        var convention = pick(tier.conventions(), seed.with("convention"));
        return variant(level, convention, pick(tier.presentations(convention), seed.with("presentation")), seed);
    }

    /** The same under a convention, if the family offers it at this level. */
    public final Optional<VariantCode> variant(Level level, Convention convention, Seed seed) {
        return tier(level)
                .filter(tier -> tier.conventions().contains(convention))
                .map(tier -> pick(tier.presentations(convention), seed.with("presentation")))
                .map(presentation -> variant(level, convention, presentation, seed));
    }

    public final VariantCode variant(Level level, Convention convention, Presentation presentation, Seed seed) {
        int places = choices(tier(level).orElseThrow()).size();
        return new VariantCode(
                tag(),
                level,
                convention,
                version(),
                presentation,
                seed.with("place").below(places));
    }

    /** Every variant at a level whose sizes are wanted, in the order of the grid. */
    public final List<VariantCode> variants(
            Level level, Convention convention, Presentation presentation, Predicate<Sizes> wanted) {
        var sizes = choices(tier(level).orElseThrow());
        return IntStream.range(0, sizes.size())
                .filter(place -> wanted.test(sizes.get(place)))
                .mapToObj(place -> new VariantCode(tag(), level, convention, version(), presentation, place))
                .toList();
    }

    /** The question with this code, if this family has it. */
    public final Optional<Question> question(VariantCode code) {
        return tier(code.level())
                .filter(tier -> code.tag().equals(tag()) && code.version() == version())
                .filter(tier -> tier.conventions().contains(code.convention()))
                .filter(tier -> tier.presentations(code.convention()).contains(code.presentation()))
                .filter(tier -> code.place() < choices(tier).size())
                .map(tier -> question(code, choices(tier).get(code.place())));
    }

    /**
     * The sizes that a tier's variants have: of all that its grid allows, those with the difficulty that most have, so that
     * siblings are equally hard.
     */
    public final List<Sizes> choices(Tier tier) {
        return choices.computeIfAbsent(tier.level(), level -> equallyHard(tier));
    }

    private List<Sizes> equallyHard(Tier tier) {
        var byDifficulty = tier.grid().choices().stream()
                .collect(Collectors.groupingBy(
                        sizes -> difficulties(tier, sizes), LinkedHashMap::new, Collectors.toList()));
        return byDifficulty.values().stream()
                .max(Comparator.comparing(List::size))
                .orElseThrow();
    }

    private List<Difficulty> difficulties(Tier tier, Sizes sizes) {
        return tier.conventions().stream()
                .map(convention -> Difficulty.of(task(convention, sizes)))
                .toList();
    }

    /** What the question with this code would be if one of its sizes had another value. */
    final Task taskWith(VariantCode code, String symbol, long value) {
        var sizes = choices(tier(code.level()).orElseThrow()).get(code.place());
        return task(code.convention(), sizes.with(symbol, value));
    }

    private Question question(VariantCode code, Sizes sizes) {
        Map<Convention, Task> others = new EnumMap<>(Convention.class);
        Arrays.stream(Convention.values())
                .filter(convention -> convention != code.convention())
                .forEach(convention -> others.put(convention, task(convention, sizes)));
        return new Question(this, code, task(code.convention(), sizes), others);
    }

    private static <T> T pick(List<T> choices, Seed seed) {
        return choices.get(seed.below(choices.size()));
    }
}
