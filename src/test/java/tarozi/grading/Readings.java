package tarozi.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigInteger;
import java.util.List;

/** Shorthand for what a typed answer is expected to say. */
final class Readings {

    private Readings() {}

    static Reading.Understood understood(String typed) {
        return assertInstanceOf(Reading.Understood.class, Reader.read(typed), () -> "reading " + typed);
    }

    static void assertReads(String typed, long value) {
        assertEquals(BigInteger.valueOf(value), understood(typed).value(), typed);
    }

    static void assertRefused(String typed, Problem problem, Object... arguments) {
        List<String> printed = List.of(arguments).stream().map(String::valueOf).toList();
        assertEquals(new Reading.Unreadable(problem, printed), Reader.read(typed), typed);
    }
}
