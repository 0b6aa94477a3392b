package tarozi.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tarozi.assignment.Window.Phase;

class WindowTest {
    private static final Instant OPENS = Instant.parse("2026-11-20T08:00:00Z");
    private static final Instant ENDS = Instant.parse("2026-11-27T13:00:00Z");
    private static final Window WINDOW = new Window(OPENS, ENDS);

    @Test
    void takesAnswersFromTheOpeningToTheEndBothIncluded() {
        assertEquals(Phase.COMING, WINDOW.at(OPENS.minusNanos(1)));
        assertTrue(WINDOW.isOpen(OPENS));
        assertTrue(WINDOW.isOpen(ENDS));
        assertEquals(Phase.OVER, WINDOW.at(ENDS.plusNanos(1)));
    }

    @Test
    void saysHowMuchIsLeftAndHowLateItIs() {
        assertEquals(Duration.ofHours(1), WINDOW.left(ENDS.minusSeconds(3600)));
        assertEquals(Duration.ZERO, WINDOW.left(ENDS.plusSeconds(1)));
        assertEquals(Duration.ofSeconds(12), WINDOW.late(ENDS.plusSeconds(12)));
        assertEquals(Duration.ZERO, WINDOW.late(ENDS));
    }

    @Test
    void isMadeLongerButNeverShorterByAnExtension() {
        assertEquals(ENDS.plusSeconds(60), WINDOW.until(ENDS.plusSeconds(60)).ends());
        assertEquals(WINDOW, WINDOW.until(ENDS.minusSeconds(60)));
    }

    @Test
    void endsAtOnceWhereItIsClosedEarly() {
        var closed = WINDOW.until(ENDS.plusSeconds(60)).closedAt(OPENS.plusSeconds(5));
        assertTrue(closed.isOver(OPENS.plusSeconds(6)));
        assertFalse(closed.isOver(OPENS.plusSeconds(5)));
        assertEquals(WINDOW, WINDOW.closedAt(ENDS.plusSeconds(60)));
    }
}
