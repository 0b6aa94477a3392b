package tarozi.grading;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tarozi.formula.Formula;
import tarozi.formula.Term;
import tarozi.question.Asked;
import tarozi.question.Question;
import tarozi.question.QuestionFamily;
import tarozi.question.Seed;
import tarozi.question.VariantCode;
import tarozi.question.family.Families;

/** Questions to answer, and answers given to them. */
final class Variants {
    private Variants() {}

    static Question called(String code) {
        return Families.question(VariantCode.parse(code).orElseThrow()).orElseThrow();
    }

    static Arbitrary<Question> any() {
        return Combinators.combine(Arbitraries.of(Families.all()), Arbitraries.longs())
                .as(Variants::of);
    }

    private static Question of(QuestionFamily family, long seed) {
        var tiers = family.tiers();
        var level = tiers.get(new Seed(seed).with("tier").below(tiers.size())).level();
        return family.question(family.variant(level, new Seed(seed))).orElseThrow();
    }

    static Grade.Marked marked(Question question, Object... typed) {
        var texts = Arrays.stream(typed).map(Object::toString).toList();
        return assertInstanceOf(Grade.Marked.class, Grader.grade(question, texts));
    }

    /** The only field's diagnosis. */
    static Diagnosis diagnosis(Question question, Object typed) {
        return marked(question, typed).fields().get(0).diagnosis().orElseThrow();
    }

    /** An answer in which all fields are right but one. */
    static List<String> rightBut(Question question, int field, Object typed) {
        var texts = new ArrayList<>(right(question));
        texts.set(field, typed.toString());
        return texts;
    }

    static List<String> right(Question question) {
        return question.fields().stream()
                .map(field -> field.asked().truth().toString())
                .toList();
    }

    /** The formula that a count is asked of; an unknown size and a length have none of their own. */
    static Formula formula(Asked asked) {
        return asked instanceof Asked.Sum sum ? sum.formula() : ((Asked.Total) asked).formula();
    }

    /** A formula as people type it. */
    static String typed(Formula formula) {
        return formula.terms().stream().map(Variants::typed).collect(Collectors.joining(" + "));
    }

    private static String typed(Term term) {
        return term.factors().isEmpty()
                ? "1"
                : term.factors().stream()
                        .map(factor -> Long.toString(factor.value()))
                        .collect(Collectors.joining(" * "));
    }
}
