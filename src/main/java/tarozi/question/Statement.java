package tarozi.question;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something to say to people, in no language yet: the key of a text and its arguments. An argument is a {@link Long}, a
 * {@link String} to be shown as it is, another statement, or a {@link Joined} list of these.
 */
public record Statement(String key, List<Object> arguments) {
    /** Arguments in a row with a separator between them. */
    public record Joined(String separator, List<?> items) {
        public Joined {
            items = List.copyOf(items);
        }
    }

    public Statement {
        arguments = List.copyOf(arguments);
    }

    public static Statement of(String key, Object... arguments) {
        return new Statement(key, List.of(arguments));
    }

    public String by(Speaker speaker) {
        return speaker.say(
                key, arguments.stream().map(argument -> said(argument, speaker)).toArray());
    }

    /** Numbers stay numbers, so that the text can choose a plural by them. */
    private static Object said(Object argument, Speaker speaker) {
        if (argument instanceof Statement statement) {
            return statement.by(speaker);
        }
        if (argument instanceof Joined joined) {
            return joined.items().stream()
                    .map(item -> item instanceof Long number ? speaker.number(number) : said(item, speaker))
                    .map(String.class::cast)
                    .collect(Collectors.joining(joined.separator()));
        }
        if (argument instanceof Long || argument instanceof String) {
            return argument;
        }
        throw new IllegalArgumentException("nobody knows how to say a " + argument.getClass());
    }
}
