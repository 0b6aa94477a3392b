package tarozi.live.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tarozi.live.game.Phase;
import tarozi.live.game.Stage;

class HeardTest {
    private static final Heard PAGE = Heard.read("{\"is\":\"page\",\"version\":4,\"now\":1700,\"phase\":\"READY\","
            + "\"round\":2,\"opens\":4700,\"paused\":false,\"html\":\"<td class=\\\"count\\\">1,024</td> \\\"round\\\":9"
            + " <td class=\\\"count\\\">7</td>\"}");

    @Test
    void readsWhereAGameStands() {
        assertTrue(PAGE.is("page"));
        assertFalse(PAGE.is("saved"));
        assertEquals(new Stage(Phase.READY, 2), PAGE.stage());
        assertEquals(4700, PAGE.number("opens"));
    }

    @Test
    void takesWhatIsNotThereForNothing() {
        assertEquals(0, PAGE.number("ends"));
    }

    @Test
    void readsTheSizesFromTheTable() {
        assertEquals(List.of(1024L, 7L), PAGE.sizes());
    }

    @Test
    void readsReceiptsWithoutAPage() {
        var saved = Heard.read("{\"is\":\"saved\",\"id\":\"1-2\",\"round\":3}");
        assertEquals("1-2", saved.word("id"));
        assertEquals(3, saved.number("round"));
    }
}
