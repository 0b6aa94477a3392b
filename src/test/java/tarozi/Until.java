package tarozi;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what other threads do. */
public final class Until {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final long PAUSE = 5;

    private Until() {}

    /** Returns as soon as it is so. */
    public static void holds(String what, BooleanSupplier condition) {
        long began = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - began > LONGEST.toNanos()) {
                throw new AssertionError("waited in vain: " + what);
            }
            pause();
        }
    }

    /** The first value that is there. */
    public static <T> T there(String what, Supplier<T> source) {
        var found = new Object() {
            private T value;
        };
        holds(what, () -> (found.value = source.get()) != null);
        return found.value;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("stopped while waiting", stopped);
        }
    }
}
