package tarozi.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShareTest {
    @Test
    void isFullOnlyWhenAllIsRight() {
        assertEquals(Share.FULL, Share.of(5000, 5000));
        assertFalse(Share.of(4999, 5000).isFull());
        assertEquals(new Share(666), Share.of(2, 3));
    }

    @Test
    void isNoneWhenNothingIsRight() {
        assertTrue(Share.of(0, 3).isNone());
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThrows(IllegalArgumentException.class, () -> new Share(-1));
        assertThrows(IllegalArgumentException.class, () -> new Share(1001));
        assertThrows(IllegalArgumentException.class, () -> Share.of(4, 3));
        assertThrows(IllegalArgumentException.class, () -> Share.of(0, 0));
    }
}
