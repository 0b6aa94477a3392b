package tarozi.quiz.exchange.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tarozi.formula.Layer;
import tarozi.formula.Network;

/** The layers that a text names, in any of the words that people and frameworks have for them. */
final class Kinds {
    private static final Map<String, Pattern> WORDS = Map.of(
            "lstm", words("\\bLSTM"),
            "gru", words("\\bGRU"),
            "rnn", words("\\b(?:Simple)?RNN|Elman"),
            "dense", words("\\bDense|\\bLinear\\b|fully[ -]connected|полносвязн|to[ʻ‘'`]?liq bog[ʻ‘'`]?langan"),
            "embedding", words("\\bEmbedding|эмбеддинг"),
            "conv1d", words("\\bConv(?:olution)?[ -]?1[ -]?D|1[ -]?D[ -]?(?:conv|свёрт|сверт|svyortka)"),
            "conv2d", words("\\bConv(?:olution)?[ -]?2[ -]?D|2[ -]?D[ -]?(?:conv|свёрт|сверт|svyortka)"),
            "conv3d", words("\\bConv(?:olution)?[ -]?3[ -]?D|3[ -]?D[ -]?(?:conv|свёрт|сверт|svyortka)"));

    /** A convolution that does not say over how many axes. */
    private static final Pattern SOME_CONVOLUTION = words("\\bconv|свёрт|сверт|svyortka");

    private static final Set<String> GATED = Set.of("lstm", "gru");

    private final Set<String> named = new TreeSet<>();
    private final boolean someConvolution;

    private Kinds(String text) {
        new TreeMap<>(WORDS).forEach((kind, pattern) -> {
            if (pattern.matcher(text).find()) {
                named.add(kind);
            }
        });
        if (named.stream().anyMatch(GATED::contains)) {
            named.remove("rnn");
        }
        someConvolution = named.stream().noneMatch(kind -> kind.startsWith("conv"))
                && SOME_CONVOLUTION.matcher(text).find();
    }

    static Kinds in(String text) {
        return new Kinds(text);
    }

    boolean isEmpty() {
        return named.isEmpty() && !someConvolution;
    }

    boolean isOne() {
        return named.size() + (someConvolution ? 1 : 0) == 1;
    }

    boolean names(String kind) {
        return named.contains(kind) || someConvolution && kind.startsWith("conv");
    }

    /** Whether these are exactly the layers of a network; flattening goes without saying. */
    boolean are(Network network) {
        var kinds = new TreeSet<String>();
        for (Layer layer : network.layers()) {
            kinds.add(layer.kind().replaceFirst("_.*", ""));
        }
        kinds.remove("flatten");
        var missing = kinds.stream().filter(kind -> !named.contains(kind)).toList();
        return kinds.containsAll(named) && (missing.isEmpty() || someConvolution && isConvolution(missing));
    }

    private static boolean isConvolution(List<String> kinds) {
        return kinds.stream().allMatch(kind -> kind.startsWith("conv"));
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?:" + alternatives + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
