package tarozi.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tarozi.i18n.Language;
import tarozi.live.Phone;
import tarozi.live.game.Command;
import tarozi.live.game.Extra;

/** The next question's page, printed before it is announced. */
@QuarkusTest
class AheadTest extends InTheRoom {
    private static final Watcher WATCHER = new Watcher(Language.UZ, "token", "https://tarozi.example/");

    @Inject
    Fragments fragments;

    @Test
    void isThePageThatTheAnnouncementBrings() {
        var ali = joins("Ali");
        var ahead = ahead(ali);
        announce();
        assertEquals(
                plain(page(ali, Optional.empty())), plain(ahead.orElseThrow().html()));
        assertEquals(ahead.get().html(), page(ali, ahead));
    }

    @Test
    void isNotShownOnceAnythingOnItHasChanged() {
        var ali = joins("Ali");
        var ahead = ahead(ali);
        players.allow(table(), ali.id(), new Extra(500));
        announce();
        assertFalse(page(ali, ahead).equals(ahead.orElseThrow().html()));
    }

    @Test
    void isNotShownInsteadOfAnotherPage() {
        var ali = joins("Ali");
        var ahead = ahead(ali);
        assertFalse(page(ali, ahead).contains("data-form"));
        announce();
        steer(Command.Pause::new);
        assertFalse(page(ali, ahead).equals(ahead.orElseThrow().html()));
    }

    @Test
    void isNotThereWhileAQuestionIsAskedNorAfterTheLast() {
        var ali = joins("Ali");
        assertTrue(ahead(ali).isPresent());
        ask();
        assertTrue(ahead(ali).isEmpty());
        steer(Command.End::new);
        assertTrue(ahead(ali).isEmpty());
    }

    private Optional<Ahead> ahead(Student student) {
        return fragments.ahead(table(), phone(student), WATCHER);
    }

    private String page(Student student, Optional<Ahead> printed) {
        return fragments.player(table(), phone(student), WATCHER, printed).html();
    }

    private Phone phone(Student student) {
        return table().phone(student.id()).orElseThrow();
    }

    /** Without the name that every form gets anew. */
    private static String plain(String html) {
        return html.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "");
    }
}
