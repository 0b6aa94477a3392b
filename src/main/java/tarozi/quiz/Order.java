package tarozi.quiz;

import java.util.ArrayList;
import java.util.List;

/** The names of a quiz's items in a row, as somebody has seen or wants them. */
public record Order(List<String> keys) {
    public Order {
        keys = List.copyOf(keys);
    }

    public static Order of(Content content) {
        return new Order(content.keys());
    }

    public int size() {
        return keys.size();
    }

    /** With one of them at another place, counted from 1; beyond the ends is at the end. */
    public Order moved(String key, int place) {
        if (!keys.contains(key)) {
            return this;
        }
        var others = new ArrayList<>(keys);
        others.remove(key);
        others.add(Math.max(0, Math.min(place - 1, others.size())), key);
        return new Order(others);
    }

    /** The place of an item, counted from 1; 0 where it is not. */
    public int place(String key) {
        return keys.indexOf(key) + 1;
    }

    /** Whether those that are in both stand in the same order. */
    public boolean agreesWith(Order other) {
        return among(other).equals(other.among(this));
    }

    /** This order without those that are no longer there; what is there and not in it stays behind its neighbour. */
    public Order fitting(Order there) {
        var fitting = new ArrayList<>(among(there));
        for (var key : there.keys) {
            if (!keys.contains(key)) {
                int at = there.keys.indexOf(key);
                fitting.add(at == 0 ? 0 : fitting.indexOf(there.keys.get(at - 1)) + 1, key);
            }
        }
        return new Order(fitting);
    }

    private List<String> among(Order other) {
        return keys.stream().filter(other.keys::contains).toList();
    }
}
