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

    public String in(Voice voice) {
        return voice.say(
                key, arguments.stream().map(argument -> said(argument, voice)).toArray());
    }

    private static String said(Object argument, Voice voice) {
        if (argument instanceof Statement statement) {
            return statement.in(voice);
        }
        if (argument instanceof Long number) {
            return voice.number(number);
        }
        if (argument instanceof Joined joined) {
            return joined.items().stream()
                    .map(item -> said(item, voice))
                    .collect(Collectors.joining(joined.separator()));
        }
        if (argument instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("nobody knows how to say a " + argument.getClass());
    }
}
