package tarozi.quiz.exchange.qti;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tarozi.quiz.exchange.FrozenField;
import tarozi.quiz.exchange.FrozenField.Wrong;
import tarozi.quiz.exchange.FrozenItem;
import tarozi.quiz.exchange.Html;

/** What one field's numbers are worth, and what is to be said about them. */
record Key(FrozenItem item, FrozenField field) {
    /** An integer of the standard has 32 bits. */
    private static final int BITS = 31;

    BigInteger truth() {
        return BigInteger.valueOf(field.truth());
    }

    String label() {
        return field.label();
    }

    /** The wrong numbers with something to say about each, the forgiven ones among them. */
    List<Wrong> told() {
        return field.wrong().stream()
                .filter(wrong -> wrong.value().bitLength() <= BITS)
                .toList();
    }

    boolean forgives(Wrong wrong) {
        return item.forgives(wrong);
    }

    boolean forgivesAll() {
        return item.forgivesAll();
    }

    /** The right number, then those that earn the points all the same. */
    List<BigInteger> earning() {
        return Stream.concat(
                        Stream.of(truth()),
                        told().stream().filter(this::forgives).map(Wrong::value))
                .toList();
    }

    List<Wrong> punished() {
        return told().stream().filter(wrong -> !forgives(wrong)).toList();
    }

    /** Every punished number with its reason, as HTML; empty where there is none. */
    String reasons() {
        var list = punished().stream()
                .map(wrong -> "<li><strong>" + wrong.value() + "</strong>: " + Html.escaped(wrong.said()) + "</li>")
                .collect(Collectors.joining());
        return list.isEmpty() ? "" : "<ul>" + list + "</ul>";
    }
}
