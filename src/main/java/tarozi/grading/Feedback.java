package tarozi.grading;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tarozi.formula.Layer;
import tarozi.formula.Term;
import tarozi.grading.slip.Slip;
import tarozi.question.Asked;
import tarozi.question.Question;
import tarozi.question.Statement;
import tarozi.question.Statement.Joined;
import tarozi.question.Wording;

/** What to say about one wrong number, in no language yet. */
public final class Feedback {
    private static final BigInteger SAYABLE = BigInteger.valueOf(1_000_000_000_000_000L);
    private static final int MOST_CANDIDATES = 3;

    private Feedback() {}

    public static List<Statement> of(Question question, FieldGrade grade) {
        if (grade.mark() == Mark.FOLLOWED) {
            return List.of(Statement.of("feedback.followed"));
        }
        var said = new ArrayList<Statement>();
        grade.diagnosis().ifPresent(diagnosis -> {
            said.add(opening(grade));
            said.addAll(reason(diagnosis, question.network().layers()));
        });
        return said;
    }

    private static Statement opening(FieldGrade grade) {
        if (grade.field().asked() instanceof Asked.UnknownSize size) {
            return Grader.asSize(grade.answer())
                    .map(value -> Statement.of(
                            "feedback.substituted",
                            size.symbol(),
                            value,
                            size.at(value).total().value(),
                            size.given().value()))
                    .orElse(Statement.of("feedback.no_size"));
        }
        var difference = grade.answer()
                .value()
                .subtract(BigInteger.valueOf(grade.field().asked().truth().value()));
        if (difference.abs().compareTo(SAYABLE) > 0) {
            return Statement.of("feedback.far");
        }
        return Statement.of(
                difference.signum() < 0 ? "feedback.short" : "feedback.over",
                difference.abs().longValueExact());
    }

    private static List<Statement> reason(Diagnosis diagnosis, List<Layer> layers) {
        if (diagnosis instanceof Diagnosis.OtherConvention other) {
            var names = other.conventions().stream().map(Wording::convention).toList();
            var convention = Statement.of("feedback.other_convention", new Joined(", ", names));
            var why = other.differences().stream().limit(1).map(Slip::what);
            return Stream.concat(Stream.of(convention), why).toList();
        }
        if (diagnosis instanceof Diagnosis.OneSlip one) {
            return one.candidates().size() == 1
                    ? List.of(one.candidates().get(0).what())
                    : list("feedback.either", one.candidates());
        }
        if (diagnosis instanceof Diagnosis.TwoSlips two) {
            return list("feedback.both", two.together());
        }
        if (diagnosis instanceof Diagnosis.OtherTerms terms) {
            return terms(terms, layers);
        }
        return List.of(Statement.of("feedback.unknown"));
    }

    private static List<Statement> list(String opening, List<Slip> slips) {
        var said = new ArrayList<Statement>();
        said.add(Statement.of(opening));
        slips.stream().limit(MOST_CANDIDATES).map(Slip::what).forEach(said::add);
        return said;
    }

    private static List<Statement> terms(Diagnosis.OtherTerms terms, List<Layer> layers) {
        var said = new ArrayList<Statement>();
        if (!terms.missing().isEmpty()) {
            var names =
                    terms.missing().stream().map(term -> named(term, layers)).toList();
            said.add(Statement.of("feedback.terms_missing", new Joined("; ", names)));
        }
        if (!terms.foreign().isEmpty()) {
            var products = terms.foreign().stream().map(Feedback::written).toList();
            said.add(Statement.of("feedback.terms_foreign", new Joined("; ", products)));
        }
        return said;
    }

    private static Statement named(Term term, List<Layer> layers) {
        return Statement.of("feedback.named_term", Wording.term(term, layers), Wording.labelled(term));
    }

    private static Object written(Product product) {
        var factors = product.factors().stream().map(BigInteger::toString).toList();
        var sign = product.sign() == Sign.MINUS ? "−" : "";
        return sign + String.join(" × ", factors);
    }
}
