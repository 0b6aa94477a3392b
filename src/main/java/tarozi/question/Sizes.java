package tarozi.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tarozi.formula.Size;

/** The values that one variant has chosen, by their symbols. */
public record Sizes(Map<String, Long> values) {
    public Sizes {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public long value(String symbol) {
        var value = values.get(symbol);
        if (value == null) {
            throw new IllegalArgumentException("no size is called " + symbol);
        }
        return value;
    }

    /** The same sizes but for one. */
    public Sizes with(String symbol, long value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(symbol, value);
        return new Sizes(changed);
    }

    public int number(String symbol) {
        return Math.toIntExact(value(symbol));
    }

    public Size size(String symbol) {
        return Size.of(symbol, value(symbol));
    }
}
