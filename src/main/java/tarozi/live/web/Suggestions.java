package tarozi.live.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tarozi.i18n.Language;
import tarozi.question.Seed;

/** Names for players who do not want to think of one, such as "Brave Falcon". */
public final class Suggestions {
    private static final Map<Language, FriendlyWords> WORDS = Arrays.stream(Language.values())
            .collect(Collectors.toMap(
                    Function.identity(), FriendlyWords::in, (one, other) -> one, () -> new EnumMap<>(Language.class)));

    private static final int FURTHEST = 1000;

    private Suggestions() {}

    /** The suggestion at the n-th try, from 0: other words at every try, and numbers when all words have been tried. */
    public static String of(Language language, Seed seed, int attempt) {
        FriendlyWords words = WORDS.get(language);
        int pairs = words.pairs();
        int round = attempt / pairs;
        int pair = (int) ((seed.below(pairs) + (long) attempt % pairs * stride(pairs)) % pairs);
        return round == 0 ? words.pair(pair) : words.pair(pair) + " " + (round + 1);
    }

    /** The suggestion at the n-th try that nobody in the game has taken. */
    static String free(Language language, Seed seed, int attempt, Set<String> taken) {
        int first = Math.min(Math.max(0, attempt), FURTHEST) * (taken.size() + 1);
        return IntStream.rangeClosed(first, first + taken.size())
                .mapToObj(next -> of(language, seed, next))
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }

    /** So far from one pair to the next that both words change, and every pair has its turn. */
    private static int stride(int pairs) {
        int stride = (int) (pairs * 0.618);
        while (gcd(stride, pairs) > 1) {
            stride++;
        }
        return stride;
    }

    private static int gcd(int one, int other) {
        return other == 0 ? one : gcd(other, one % other);
    }
}
