package tarozi.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** All that a quiz asks and how: what its author wrote, as values that compare. */
public record Content(Words title, Words about, Numbers numbers, Scoring scoring, List<Item> items) {
    public static final int MOST_ITEMS = 100;
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_ABOUT = 2000;

    public Content {
        items = List.copyOf(items);
        var keys = new HashSet<String>();
        if (items.size() > MOST_ITEMS || !items.stream().allMatch(item -> keys.add(item.key()))) {
            throw new IllegalArgumentException("too many items, or two with one key");
        }
        if (title.longest() > LONGEST_TITLE || about.longest() > LONGEST_ABOUT) {
            throw new IllegalArgumentException("the title or the description is too long");
        }
    }

    public static Content titled(Words title) {
        return new Content(title, Words.NONE, Numbers.OWN, Scoring.FLAT, List.of());
    }

    /** The same but for what is asked: its title, description and rules are the other's. */
    public Content settled(Content other) {
        return other.with(items);
    }

    public Content with(List<Item> others) {
        return new Content(title, about, numbers, scoring, others);
    }

    public Optional<Item> item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /** The names of the items in their order. */
    public List<String> keys() {
        return items.stream().map(Item::key).toList();
    }

    public int points() {
        return items.stream().mapToInt(Item::points).sum();
    }

    public int seconds() {
        return items.stream().mapToInt(Item::seconds).sum();
    }
}
