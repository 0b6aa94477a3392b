package tarozi.quiz.exchange.intake;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole numbers that a text has, as people write them: 4096, 4,096 or 4 096. */
final class NumbersIn {
    private static final Pattern GROUPED =
            Pattern.compile("(?<![\\d.,])\\d{1,3}(?:[,\\u00a0\\u202f\\u2009 '’_]\\d{3}){1,5}(?![\\d])");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}");
    private static final int MOST = 60;

    private NumbersIn() {}

    static Set<Long> text(String text) {
        var grouped = GROUPED.matcher(text).results().map(found -> found.group().replaceAll("\\D", ""));
        var plain = PLAIN.matcher(text).results().map(found -> found.group());
        return Stream.concat(grouped, plain)
                .limit(MOST)
                .map(Long::valueOf)
                .filter(number -> number > 0)
                .collect(Collectors.toSet());
    }
}
