package tarozi.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Reads a sum of layers as the golden table writes it, {@code emb(10000,32)+4*rnn(32,32)}, and counts them. */
final class GoldenLayers {
    private final String text;
    private int at;

    private GoldenLayers(String text) {
        this.text = text.replace(" ", "");
    }

    static Count count(String layers) {
        var reader = new GoldenLayers(layers);
        var sum = reader.sum();
        if (reader.at < reader.text.length()) {
            throw new IllegalArgumentException("unread: " + reader.text.substring(reader.at));
        }
        return sum;
    }

    private Count sum() {
        var sum = product();
        while (skip('+')) {
            sum = sum.plus(product());
        }
        return sum;
    }

    private Count product() {
        var product = factor();
        while (skip('*')) {
            product = product.times(factor().value());
        }
        return product;
    }

    private Count factor() {
        if (skip('(')) {
            return closed(sum());
        }
        if (Character.isDigit(text.charAt(at))) {
            return Count.of(number());
        }
        var name = word();
        skip('(');
        if (name.equals("P") || name.equals("bi")) {
            return closed(sum()).times(name.equals("bi") ? 2 : 1);
        }
        return closed(layers(name, arguments()).map(Layer::count).reduce(Count.ZERO, Count::plus));
    }

    private static Stream<Layer> layers(String name, Arguments given) {
        return switch (name) {
            case "dense" -> Stream.of(new Dense(size(given.get(0)), size(given.get(1)), bias(given.or(2, "b", 1))));
            case "emb" -> Stream.of(Embedding.of(given.get(0), given.get(1)));
            case "rnn", "lstm" -> Stream.of(recurrent(name, given.get(0), given.get(1), given.or(2, "b", 1)));
            case "gru" -> Stream.of(recurrent(name, given.get(0), given.get(1), given.or(2, "b", 2)));
            case "stack" -> stack(given);
            case "conv" -> Stream.of(conv(given.list(0), given.get(1), given.get(2), given.or(3, "b", 1)));
            case "vgg" -> given.values().size() == 1 ? vgg(given.list(0)) : unknown("vgg with norms");
            case "fire" -> fire(given.get(0), given.get(1), given.get(2), given.get(3));
            default -> unknown(name);
        };
    }

    private static Stream<Layer> unknown(String name) {
        throw new IllegalArgumentException("no layer is called " + name);
    }

    private static Layer recurrent(String kind, long inputs, long units, long biases) {
        return switch (kind) {
            case "rnn" -> SimpleRnn.of(inputs, units, bias(biases));
            case "lstm" -> Lstm.of(inputs, units, bias(biases));
            default ->
                new Gru(
                        size(inputs),
                        size(units),
                        biases == 1 ? Reset.BEFORE : Reset.AFTER,
                        bias(biases),
                        Returns.LAST_STEP);
        };
    }

    /** So many layers of so many directions; every layer but the first reads all directions of the one before it. */
    private static Stream<Layer> stack(Arguments given) {
        long units = given.get(2);
        long directions = given.or(4, "D", 1);
        return LongStream.range(0, given.get(3) * directions)
                .mapToObj(copy -> recurrent(
                        given.name(0),
                        copy < directions ? given.get(1) : units * directions,
                        units,
                        given.or(5, "b", 2)));
    }

    private static Layer conv(List<Long> kernel, long channels, long filters, long biases) {
        return new Conv(
                kernel.stream().map(GoldenLayers::size).toList(),
                size(channels),
                size(filters),
                bias(biases),
                1,
                Padding.VALID);
    }

    private static Stream<Layer> vgg(List<Long> filters) {
        var layers = new ArrayList<Layer>();
        long channels = 3;
        for (long more : filters) {
            layers.add(conv(List.of(3L, 3L), channels, more, 1));
            channels = more;
        }
        return layers.stream();
    }

    private static Stream<Layer> fire(long channels, long squeezed, long narrow, long wide) {
        return Stream.of(
                conv(List.of(1L, 1L), channels, squeezed, 1),
                conv(List.of(1L, 1L), squeezed, narrow, 1),
                conv(List.of(3L, 3L), squeezed, wide, 1));
    }

    private static Size size(long value) {
        return Size.of("s", value);
    }

    private static Bias bias(long vectors) {
        return Bias.values()[Math.toIntExact(vectors)];
    }

    /** What stands between the brackets of a layer: values in order, and some by name. */
    private record Arguments(List<Object> values, Map<String, Long> named) {
        Arguments {
            if (!Set.of("b", "D").containsAll(named.keySet())) {
                throw new IllegalArgumentException("no layer has all of " + named.keySet());
            }
        }

        long get(int place) {
            return (Long) values.get(place);
        }

        String name(int place) {
            return (String) values.get(place);
        }

        @SuppressWarnings("unchecked")
        List<Long> list(int place) {
            return (List<Long>) values.get(place);
        }

        long or(int place, String name, long otherwise) {
            return place < values.size() ? get(place) : named.getOrDefault(name, otherwise);
        }
    }

    private Arguments arguments() {
        var values = new ArrayList<Object>();
        var named = new LinkedHashMap<String, Long>();
        do {
            if (skip('(') || skip('[')) {
                values.add(list());
            } else if (skip('\'')) {
                values.add(word());
                at++;
            } else if (Character.isLetter(text.charAt(at))) {
                var name = word();
                at++;
                named.put(name, number());
            } else {
                values.add(number());
            }
        } while (skip(','));
        return new Arguments(values, named);
    }

    private List<Long> list() {
        var numbers = new ArrayList<Long>();
        while (Character.isDigit(text.charAt(at))) {
            numbers.add(number());
            skip(',');
        }
        at++;
        return numbers;
    }

    private Count closed(Count count) {
        if (!skip(')')) {
            throw new IllegalArgumentException("no bracket closes at " + text.substring(at));
        }
        return count;
    }

    private boolean skip(char character) {
        boolean here = at < text.length() && text.charAt(at) == character;
        at += here ? 1 : 0;
        return here;
    }

    private long number() {
        return Long.parseLong(run(true));
    }

    private String word() {
        return run(false);
    }

    private String run(boolean digits) {
        int from = at;
        while (at < text.length()
                && (digits ? Character.isDigit(text.charAt(at)) : Character.isLetter(text.charAt(at)))) {
            at++;
        }
        return text.substring(from, at);
    }
}
