package tarozi.question;

import java.util.Optional;

/** How hard a question is, from one formula with small numbers to whole networks. */
public enum Level {
    ONE,
    TWO,
    THREE,
    FOUR,
    FIVE;

    public int number() {
        return ordinal() + 1;
    }

    public static Optional<Level> numbered(int number) {
        return number < 1 || number > values().length ? Optional.empty() : Optional.of(values()[number - 1]);
    }
}
