package tarozi.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SeedTest {
    @Property
    void choosesWithinItsBound(@ForAll long value, @ForAll @IntRange(min = 1) int bound) {
        int choice = new Seed(value).below(bound);
        assertTrue(choice >= 0 && choice < bound);
    }

    @Property
    void choosesTheSameEveryTime(@ForAll long value, @ForAll String part) {
        assertEquals(new Seed(value).with(part), new Seed(value).with(part));
    }

    @Property
    void givesEveryPartASeedOfItsOwn(@ForAll long value, @ForAll long part) {
        assertNotEquals(new Seed(value).with(part), new Seed(value).with(part + 1));
        assertNotEquals(new Seed(value).with("place"), new Seed(value).with("convention"));
    }

    @Test
    void neverChangesItsMixing() {
        assertEquals(new Seed(-4689498862643123097L), new Seed(1).with(1));
        assertEquals(new Seed(3997976604880689726L), new Seed(1).with("place"));
        assertEquals(271, new Seed(2026).below(1_000_000));
    }

    @Test
    void spreadsEvenly() {
        var hits = new int[10];
        for (int seed = 0; seed < 10_000; seed++) {
            hits[new Seed(seed).with("place").below(10)]++;
        }
        for (int hit : hits) {
            assertTrue(hit > 850 && hit < 1_150, () -> "a tenth is hit " + hit + " times in 10,000");
        }
    }
}
