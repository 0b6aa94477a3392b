package tarozi.quiz.web;

import java.util.List;
import tarozi.formula.Convention;
import tarozi.question.Presentation;
import tarozi.question.Prompt;
import tarozi.question.QuestionFamily;
import tarozi.question.Statement;
import tarozi.question.Tier;
import tarozi.question.VariantCode;

/** What the symbols of a family's grid stand for, in its own words. */
record Symbols(QuestionFamily family, Tier tier) {

    /** A symbol with its meaning and all the values that it has in the grid. */
    record Axis(String symbol, Statement meaning, List<Long> values) {
        public long least() {
            return values.get(0);
        }

        public long most() {
            return values.get(values.size() - 1);
        }
    }

    List<Axis> axes() {
        var rows = rows();
        return family.choices(tier).get(0).values().keySet().stream()
                .map(symbol -> new Axis(symbol, meaning(symbol, rows), values(symbol)))
                .toList();
    }

    /** The table of sizes that students see names them all, but for the stride and the padding. */
    private List<Prompt.Row> rows() {
        Convention convention = tier.conventions().get(0);
        var code = new VariantCode(family.tag(), tier.level(), convention, family.version(), Presentation.SYMBOLS, 0);
        return family.question(code).orElseThrow().prompt().rows();
    }

    private static Statement meaning(String symbol, List<Prompt.Row> rows) {
        return rows.stream()
                .filter(row -> row.symbol().equals(symbol))
                .map(Prompt.Row::meaning)
                .findFirst()
                .orElse(Statement.of("quiz.size." + symbol));
    }

    private List<Long> values(String symbol) {
        return family.choices(tier).stream()
                .map(sizes -> sizes.value(symbol))
                .distinct()
                .sorted()
                .toList();
    }
}
