package tarozi.quiz.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tarozi.formula.Convention;
import tarozi.question.Question;
import tarozi.question.QuestionFamily;
import tarozi.question.Tier;
import tarozi.question.VariantCode;
import tarozi.question.family.Families;

/** All variants whose answer is one number, by this number. Made at the first import, for it takes a moment. */
final class Catalogue {
    private static final class Made {
        private static final Map<Long, List<VariantCode>> BY_ANSWER = make();
    }

    private Catalogue() {}

    static List<Question> answeredBy(long number) {
        return Made.BY_ANSWER.getOrDefault(number, List.of()).stream()
                .map(code -> Families.question(code).orElseThrow())
                .toList();
    }

    private static Map<Long, List<VariantCode>> make() {
        var byAnswer = new HashMap<Long, List<VariantCode>>();
        for (var family : Families.all()) {
            for (var tier : family.tiers()) {
                for (var convention : tier.conventions()) {
                    add(family, tier, convention, byAnswer);
                }
            }
        }
        return byAnswer;
    }

    private static void add(
            QuestionFamily family, Tier tier, Convention convention, Map<Long, List<VariantCode>> byAnswer) {
        var presentation = tier.presentations(convention).get(0);
        for (var code : family.variants(tier.level(), convention, presentation, sizes -> true)) {
            var fields = family.question(code).orElseThrow().fields();
            if (fields.size() > 1) {
                return;
            }
            byAnswer.computeIfAbsent(fields.get(0).asked().truth().value(), answer -> new ArrayList<>())
                    .add(code);
        }
    }
}
