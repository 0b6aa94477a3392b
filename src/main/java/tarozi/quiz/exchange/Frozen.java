package tarozi.quiz.exchange;

import java.util.List;
import tarozi.question.Seed;
import tarozi.question.Speaker;
import tarozi.quiz.Content;
import tarozi.quiz.Scoring;

/**
 * A quiz with its variants drawn, and all that is to be said about them said in one language: what a file or a sheet holds.
 * The same content, seed and number of variants give the same one.
 *
 * @param language the tag of the language, such as {@code uz}
 * @param seed what the variants were drawn by, shown wherever the quiz is
 * @param right what to say about the right number
 * @param unknown what to say about a wrong number that nothing explains
 * @param followed what to say about a wrong sum of one's own numbers
 */
public record Frozen(
        String language,
        String title,
        String about,
        long seed,
        Scoring scoring,
        String right,
        String unknown,
        String followed,
        List<FrozenItem> items) {
    public static final int MOST_EACH = 100;

    /** Items times variants; beyond that a file is more than other systems take in. */
    public static final int MOST_VARIANTS = 2000;

    public Frozen {
        items = List.copyOf(items);
    }

    /** How a quiz is to be frozen: so many variants of each item, or all that there are where there are fewer. */
    public record Order(int each, long seed, String language) {
        public Order {
            if (each < 1 || each > MOST_EACH) {
                throw new IllegalArgumentException(each + " variants of an item");
            }
        }
    }

    /** @throws IllegalArgumentException where that would be too many variants */
    public static Frozen of(Content content, Order order, Speaker speaker) {
        if (content.items().size() * order.each() > MOST_VARIANTS) {
            throw new IllegalArgumentException("more than " + MOST_VARIANTS + " variants");
        }
        var items = content.items().stream()
                .map(item -> FrozenItem.of(item, order.each(), new Seed(order.seed()), speaker))
                .toList();
        return new Frozen(
                order.language(),
                Clean.line(content.title().said(order.language())),
                Clean.text(content.about().said(order.language())),
                order.seed(),
                content.scoring(),
                speaker.say("exchange.right"),
                speaker.say("feedback.unknown"),
                speaker.say("feedback.followed"),
                items);
    }

    public int variants() {
        return items.stream().mapToInt(item -> item.variants().size()).sum();
    }
}
