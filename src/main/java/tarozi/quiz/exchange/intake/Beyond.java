package tarozi.quiz.exchange.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tarozi.formula.Bias;
import tarozi.formula.Conv;
import tarozi.formula.Convention;
import tarozi.formula.Dense;
import tarozi.formula.Embedding;
import tarozi.formula.Layer;
import tarozi.formula.Size;

/** Whether one layer of a named kind, with sizes from the text, has so many parameters: then only the sizes are not ours. */
final class Beyond {
    private static final long LARGEST = 100_000;
    private static final int MOST = 16;
    private static final int LONGEST_KERNEL = 15;

    private final Kinds kinds;
    private final List<Long> numbers;
    private final long answer;

    private Beyond(Kinds kinds, Set<Long> numbers, long answer) {
        this.kinds = kinds;
        this.numbers = numbers.stream()
                .filter(number -> number <= LARGEST)
                .sorted()
                .limit(MOST)
                .toList();
        this.answer = answer;
    }

    static boolean fits(Kinds kinds, Set<Long> numbers, long answer) {
        return kinds.isOne() && new Beyond(kinds, numbers, answer).fits();
    }

    private boolean fits() {
        return numbers.stream().anyMatch(first -> numbers.stream()
                .anyMatch(second -> Stream.concat(pairs(first, second), triples(first, second))
                        .anyMatch(layer -> layer.count().value() == answer)));
    }

    private Stream<Layer> pairs(long first, long second) {
        var a = Size.of("a", first);
        var b = Size.of("b", second);
        var recurrent = Arrays.stream(Convention.values()).flatMap(convention -> Stream.of(
                        named("lstm", convention.lstm(a, b)),
                        named("gru", convention.gru(a, b)),
                        named("rnn", convention.rnn(a, b)))
                .flatMap(layers -> layers));
        return Stream.of(
                        recurrent,
                        named("dense", new Dense(a, b, Bias.ONE)),
                        named("dense", new Dense(a, b, Bias.NONE)),
                        named("embedding", new Embedding(a, b)))
                .flatMap(layers -> layers);
    }

    private Stream<Layer> triples(long channels, long filters) {
        return numbers.stream().filter(kernel -> kernel <= LONGEST_KERNEL).flatMap(kernel -> Stream.of(1, 2, 3)
                .flatMap(axes -> Stream.of(Bias.ONE, Bias.NONE)
                        .flatMap(bias -> named("conv" + axes + "d", Conv.of(axes, kernel, channels, filters, bias)))));
    }

    private Stream<Layer> named(String kind, Layer layer) {
        return kinds.names(kind) ? Stream.of(layer) : Stream.empty();
    }
}
