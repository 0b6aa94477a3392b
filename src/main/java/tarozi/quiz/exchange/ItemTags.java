package tarozi.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tarozi.quiz.Credit;
import tarozi.quiz.Item;
import tarozi.quiz.Range;

/**
 * What an item says beyond its variants, as tags of a question: {@code tarozi:b:90s:10p:exact} and {@code tarozi:n=50..90}.
 * So it comes back with the question. Moodle's tags are at most fifty characters long and separated by commas.
 */
public record ItemTags(String key, int seconds, int points, Credit credit, Map<String, Range> ranges) {
    private static final Pattern SETTINGS =
            Pattern.compile("(?<!\\S)tarozi:([a-z0-9]{1,12}):(\\d{1,4})s:(\\d{1,4})p:([a-z_]{1,20})(?!\\S)");
    private static final Pattern RANGE =
            Pattern.compile("(?<!\\S)tarozi:([^\\s:=]{1,9})=(\\d{1,18})[.]{2}(\\d{1,18})(?!\\S)");

    public ItemTags {
        ranges = Map.copyOf(ranges);
    }

    static List<String> of(Item item) {
        var tags = new ArrayList<String>();
        tags.add("tarozi:" + item.key() + ":" + item.seconds() + "s:" + item.points() + "p:"
                + item.credit().name().toLowerCase(Locale.ROOT));
        new TreeMap<>(item.ranges())
                .forEach((symbol, range) -> tags.add("tarozi:" + symbol + "=" + range.from() + ".." + range.to()));
        return tags;
    }

    /** What the tags say that stand in this text with white space between them; nothing where it makes no sense. */
    public static Optional<ItemTags> in(String text) {
        try {
            return SETTINGS.matcher(text).results().findFirst().map(settings -> read(settings, text));
        } catch (IllegalArgumentException senseless) {
            return Optional.empty();
        }
    }

    private static ItemTags read(MatchResult settings, String text) {
        var ranges = new TreeMap<String, Range>();
        RANGE.matcher(text)
                .results()
                .forEach(range -> ranges.put(
                        range.group(1), new Range(Long.parseLong(range.group(2)), Long.parseLong(range.group(3)))));
        return new ItemTags(
                settings.group(1),
                Integer.parseInt(settings.group(2)),
                Integer.parseInt(settings.group(3)),
                Credit.valueOf(settings.group(4).toUpperCase(Locale.ROOT)),
                ranges);
    }
}
