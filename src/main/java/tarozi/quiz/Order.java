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

    /**
     * This order without those that are no longer there. What is there and not in this order stays behind its neighbour, or
     * at the end if that is where it was.
     */
    public Order fitting(Order there) {
        var fitting = new ArrayList<>(among(there));
        for (int place = 0; place < there.size(); place++) {
            var key = there.keys.get(place);
            if (there.keys.subList(place, there.size()).stream().noneMatch(keys::contains)) {
                fitting.add(key);
            } else if (!keys.contains(key)) {
                fitting.add(place == 0 ? 0 : fitting.indexOf(there.keys.get(place - 1)) + 1, key);
            }
        }
        return new Order(fitting);
    }

    private List<String> among(Order other) {
        return keys.stream().filter(other.keys::contains).toList();
    }
}
