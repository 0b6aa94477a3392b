package tarozi.quiz.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tarozi.grading.Coincidence;
import tarozi.question.Form;
import tarozi.question.Question;
import tarozi.question.Seed;
import tarozi.question.VariantCode;
import tarozi.question.family.Families;
import tarozi.quiz.Item;

/** Variants of one item, one or twenty, and what the ranges make of them. */
record VariantsView(
        ItemView item, List<VariantCode> all, Choice choice, List<Question> looked, List<Coincidence> coincidences) {
    /** Which variants are shown: from a seed on, or the one with a code that was typed. */
    record Choice(int seed, int many, String code) {
        private static final int MANY = 20;
        private static final int MOST_SEEDS = 1_000_000;

        static Choice of(Optional<String> seed, Optional<String> many, Optional<String> code) {
            int first =
                    seed.flatMap(typed -> Wrong.number(typed, 1, MOST_SEEDS)).orElse(1);
            return new Choice(
                    first, many.isPresent() ? MANY : 1, code.orElse("").strip());
        }
    }

    private static final int SAMPLE = 200;

    /** Where a size is asked for, every size that could be answered is tried, which takes long. */
    private static final int SMALL_SAMPLE = 40;

    static VariantsView of(ItemView item, Choice choice) {
        var all = item.item().variants();
        var looked = sample(item.item(), all);
        return new VariantsView(item, all, choice, looked, Coincidence.among(looked));
    }

    /** Evenly spread over all that the ranges leave. */
    private static List<Question> sample(Item item, List<VariantCode> all) {
        int wanted = Math.min(all.size(), item.questionFamily().form() == Form.INVERSE ? SMALL_SAMPLE : SAMPLE);
        return IntStream.range(0, wanted)
                .mapToObj(place -> all.get((int) ((long) place * all.size() / wanted)))
                .map(code -> Families.question(code).orElseThrow())
                .toList();
    }

    public String address() {
        return item.address() + "/preview";
    }

    public boolean isMany() {
        return choice.many() > 1;
    }

    public int seed() {
        return choice.seed();
    }

    public int twenty() {
        return Choice.MANY;
    }

    public int next() {
        return choice.seed() + choice.many();
    }

    public String code() {
        return choice.code();
    }

    /** Whether a code was typed that is none of this question's. */
    public boolean isUnknown() {
        return !choice.code().isBlank() && coded().isEmpty();
    }

    public List<VariantView> variants() {
        if (coded().isPresent()) {
            return List.of(view(coded().get()));
        }
        return IntStream.range(choice.seed(), all.isEmpty() ? 0 : next())
                .mapToObj(seed ->
                        Families.question(item.item().variant(new Seed(seed))).orElseThrow())
                .map(this::view)
                .toList();
    }

    private Optional<Question> coded() {
        return VariantCode.parse(choice.code()).filter(all::contains).flatMap(Families::question);
    }

    private VariantView view(Question question) {
        return new VariantView(item.place(), item.item(), question);
    }

    /** Slips that cannot be told apart in some variants, which other ranges may avoid. */
    public List<Coincidence> sometimes() {
        return coincidences.stream()
                .filter(coincidence -> coincidence.times() < looked.size())
                .toList();
    }

    /** Slips that come to the same number in every variant: it lies in the kind of question, not in the ranges. */
    public List<Coincidence> always() {
        return coincidences.stream()
                .filter(coincidence -> coincidence.times() == looked.size())
                .toList();
    }
}
