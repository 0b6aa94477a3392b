package tarozi.question;

import java.nio.charset.StandardCharsets;

/**
 * Where chance comes from: the same seed gives the same choices for ever, on every machine. The mixing is the finaliser
 * of SplitMix64, written out here so that no change of the JDK's generators can change a question.
 */
public record Seed(long value) {
    /** A seed of its own for something within this one: a round, a player, a choice. */
    public Seed with(long part) {
        return new Seed(mix(value + 0x9E3779B97F4A7C15L * (part + 1)));
    }

    public Seed with(String part) {
        long hash = 0xCBF29CE484222325L;
        for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * 0x100000001B3L;
        }
        return with(hash);
    }

    /** A choice among so many. */
    public int below(int bound) {
        return (int) Long.remainderUnsigned(mix(value), bound);
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
