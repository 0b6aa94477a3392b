package tarozi.quiz.exchange.qti;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tarozi.question.Form;
import tarozi.question.Question;
import tarozi.quiz.Credit;
import tarozi.quiz.exchange.FrozenField;
import tarozi.quiz.exchange.FrozenField.Wrong;
import tarozi.quiz.exchange.FrozenVariant;

/**
 * What one field's number is worth. Credit for everybody concerns answers that were given already: a package asks afresh.
 *
 * @param right the right number, then what else is taken for right
 * @param wrong the wrong numbers with something to say about each
 */
record Key(FrozenField field, List<BigInteger> right, List<Wrong> wrong) {
    /** An integer of the standard has 32 bits. */
    private static final int BITS = 31;

    static List<Key> of(Credit credit, FrozenVariant variant) {
        return IntStream.range(0, variant.fields().size())
                .mapToObj(place -> of(credit, variant, place))
                .toList();
    }

    private static Key of(Credit credit, FrozenVariant variant, int place) {
        var field = variant.fields().get(place);
        var truth = BigInteger.valueOf(field.truth());
        var others = credit == Credit.ANY_CONVENTION
                ? byOtherConventions(variant.question(), place)
                : Stream.<BigInteger>empty();
        var right = Stream.concat(Stream.of(truth), others).distinct().toList();
        var wrong = field.wrong().stream()
                .filter(number ->
                        !right.contains(number.value()) && number.value().bitLength() <= BITS)
                .toList();
        return new Key(field, right, wrong);
    }

    private static Stream<BigInteger> byOtherConventions(Question question, int place) {
        if (question.family().form() == Form.FRAMEWORKS) {
            return Stream.empty();
        }
        return question.others().values().stream()
                .map(other -> BigInteger.valueOf(
                        other.fields().get(place).asked().truth().value()))
                .sorted();
    }

    BigInteger truth() {
        return right.get(0);
    }

    List<BigInteger> alsoRight() {
        return right.subList(1, right.size());
    }
}
