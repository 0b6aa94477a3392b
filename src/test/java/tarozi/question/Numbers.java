package tarozi.question;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tarozi.question.Statement.Joined;

/** The numbers that a prompt puts before people, in their order. */
public final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9_])[0-9]+");

    private Numbers() {}

    public static List<Long> of(Prompt prompt) {
        var statements = Stream.of(
                        prompt.chips().stream(),
                        prompt.input().stream(),
                        prompt.layers().stream().flatMap(List::stream),
                        Stream.of(prompt.ask()))
                .flatMap(said -> said)
                .flatMap(Numbers::in);
        var rows = prompt.rows().stream().flatMap(row -> row.value().stream());
        var code = prompt.code().stream().flatMap(Numbers::written);
        return Stream.of(statements, rows, code).flatMap(numbers -> numbers).toList();
    }

    private static Stream<Long> in(Object argument) {
        if (argument instanceof Statement statement) {
            return statement.arguments().stream().flatMap(Numbers::in);
        }
        if (argument instanceof Joined joined) {
            return joined.items().stream().flatMap(Numbers::in);
        }
        return argument instanceof Long number ? Stream.of(number) : written(argument.toString());
    }

    private static Stream<Long> written(String text) {
        return NUMBER.matcher(text).results().map(match -> Long.parseLong(match.group()));
    }
}
