package tarozi.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExpressionsTest {

    @Property(tries = 3_000)
    void readsWhatATreePrints(@ForAll("trees") Tree tree) {
        assertEquals(tree.value(), Readings.understood(tree.print()).value());
    }

    @Property(tries = 3_000)
    void multipliesOutWithoutChangingTheValue(@ForAll("trees") Tree tree) {
        Optional<BigInteger> expected = Optional.of(tree.value()).filter(value -> tree.products() <= Limits.PRODUCTS);
        assertEquals(expected, Readings.understood(tree.print()).sum().map(Sum::value));
    }

    @Property
    void agreesThatATreeHasItsValue(@ForAll("trees") Tree tree) {
        Reading.Understood understood = Readings.understood(tree.value() + " = " + tree.print());
        assertEquals(tree.value(), understood.value());
    }

    @Provide
    Arbitrary<Tree> trees() {
        return trees(4);
    }

    private static Arbitrary<Tree> trees(int depth) {
        if (depth == 0) {
            return Arbitraries.oneOf(plain(), grouped(), raised());
        }
        Arbitrary<Tree> smaller = Arbitraries.lazy(() -> trees(depth - 1));
        return Arbitraries.oneOf(plain(), raised(), smaller.map(Tree.Negated::new), joined(smaller), joined(smaller));
    }

    private static Arbitrary<Tree> plain() {
        return Arbitraries.integers().between(0, 99_999).map(number -> new Tree.Leaf(number, "" + number));
    }

    private static Arbitrary<Tree> grouped() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 99_999), Arbitraries.of(",", " ", "\u00A0", "_", "\u2019"))
                .as((number, mark) -> new Tree.Leaf(
                        number, String.format(Locale.ROOT, "%,d", number).replace(",", mark)));
    }

    private static Arbitrary<Tree> raised() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of("^", "**", " ^ "))
                .as(Tree.Raised::new);
    }

    private static Arbitrary<Tree> joined(Arbitrary<Tree> part) {
        Arbitrary<Tree> sums = Combinators.combine(part, Arbitraries.of("+", " + "), part)
                .as((left, mark, right) -> new Tree.Joined(left, Tree.Operator.PLUS, mark, right));
        Arbitrary<Tree> differences = Combinators.combine(part, Arbitraries.of("-", " − ", "–"), part)
                .as((left, mark, right) -> new Tree.Joined(left, Tree.Operator.MINUS, mark, right));
        Arbitrary<Tree> products = Combinators.combine(part, Arbitraries.of("*", " × ", "·", " x ", "х"), part)
                .as((left, mark, right) -> new Tree.Joined(left, Tree.Operator.TIMES, mark, right));
        return Arbitraries.oneOf(sums, differences, products);
    }
}
