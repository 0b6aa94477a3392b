package tarozi.grading.slip;

import tarozi.formula.Formula;
import tarozi.question.Statement;

/**
 * A wrong way to count and the sum that it leads to.
 *
 * @param rule its name, by which classes of slips are counted
 * @param weight whether many make it, so that no variant may confuse it with another
 * @param what names it for people: the term, the factor, the numbers
 */
public record Slip(String rule, Weight weight, Statement what, Formula formula) {
    public enum Weight {
        MAIN,
        RARE
    }

    static Slip main(String rule, Formula formula, Object... arguments) {
        return new Slip(rule, Weight.MAIN, Statement.of("slip." + rule, arguments), formula);
    }

    static Slip rare(String rule, Formula formula, Object... arguments) {
        return new Slip(rule, Weight.RARE, Statement.of("slip." + rule, arguments), formula);
    }

    public long value() {
        return formula.total().value();
    }

    public boolean isMain() {
        return weight == Weight.MAIN;
    }
}
