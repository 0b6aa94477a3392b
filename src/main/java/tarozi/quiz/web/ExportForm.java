package tarozi.quiz.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tarozi.i18n.Language;
import tarozi.quiz.exchange.Frozen;
import tarozi.quiz.web.Leaving.Edition;

/**
 * How a quiz is to be exported, as far as it could be understood.
 *
 * @param problems by the name of the field, the key of what is wrong with it
 */
record ExportForm(Edition edition, Language language, String each, String seed, Map<String, String> problems) {
    private static final String WHOLE_NUMBER = "[0-9]{1,9}";

    static ExportForm fresh(Leaving leaving, Language language, String each, long seed) {
        return new ExportForm(leaving.usual(), language, each, Long.toString(seed), Map.of());
    }

    /** @param most how many variants of an item, or sheets, there may be */
    static ExportForm typed(Leaving leaving, Wishes wishes, Language other, int most) {
        var problems = new HashMap<String, String>();
        var edition = leaving.edition(wishes.edition);
        var language = Optional.ofNullable(wishes.language).flatMap(Language::ofTag);
        var each = typed(wishes.each);
        var seed = typed(wishes.seed);
        if (!each.matches(WHOLE_NUMBER) || number(each) < 1 || number(each) > most) {
            problems.put("each", "exchange.problem.each");
        }
        if (!seed.matches(WHOLE_NUMBER)) {
            problems.put("seed", "exchange.problem.seed");
        }
        var chosen = edition.orElseGet(leaving::usual);
        if (problems.isEmpty() && chosen.content().items().size() * number(each) > Frozen.MOST_VARIANTS) {
            problems.put("each", "exchange.problem.many");
        }
        if (chosen.content().items().stream().allMatch(item -> item.variants().isEmpty())) {
            problems.put("edition", "exchange.problem.empty");
        }
        return new ExportForm(chosen, language.orElse(other), each, seed, problems);
    }

    private static String typed(String text) {
        return text == null ? "" : text.strip();
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    boolean isFine() {
        return problems.isEmpty();
    }

    Frozen.Order order() {
        return new Frozen.Order(number(each), number(seed), language.tag());
    }
}
