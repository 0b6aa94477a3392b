package tarozi.i18n;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tarozi.formula.Convention;
import tarozi.question.Presentation;
import tarozi.question.Question;
import tarozi.question.QuestionFamily;
import tarozi.question.Tier;
import tarozi.question.VariantCode;
import tarozi.question.family.Families;

/** Variants of every family, level and convention, from all over their grids. */
final class Variants {
    private Variants() {}

    /** So many places of each grid, in every presentation. */
    static Stream<Question> presented(int places) {
        return tiers((family, tier) -> tier.conventions().stream()
                .flatMap(convention -> tier.presentations(convention).stream()
                        .flatMap(presentation -> questions(family, tier, convention, presentation, places))));
    }

    /** So many places of each grid, in one presentation. */
    static Stream<Question> of(int places) {
        return tiers((family, tier) -> tier.conventions().stream()
                .flatMap(convention -> questions(family, tier, convention, Presentation.WORDS, places)));
    }

    private static Stream<Question> tiers(Offer offer) {
        return Families.all().stream()
                .flatMap(family -> family.tiers().stream().flatMap(tier -> offer.questions(family, tier)));
    }

    private static Stream<Question> questions(
            QuestionFamily family, Tier tier, Convention convention, Presentation presentation, int places) {
        int choices = family.choices(tier).size();
        List<Integer> chosen = IntStream.range(0, Math.min(places, choices))
                .mapToObj(step -> (int) ((long) step * choices / Math.min(places, choices)))
                .toList();
        return chosen.stream()
                .map(place ->
                        new VariantCode(family.tag(), tier.level(), convention, family.version(), presentation, place))
                .map(code -> family.question(code).orElseThrow());
    }

    private interface Offer {
        Stream<Question> questions(QuestionFamily family, Tier tier);
    }
}
