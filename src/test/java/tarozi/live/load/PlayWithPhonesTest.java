package tarozi.live.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tarozi.live.load.Books.Audit;
import tarozi.live.load.Settings.Beside;
import tarozi.live.load.Settings.Joining;

/** The tool that measures can play, and notices what is lost. */
@QuarkusTest
class PlayWithPhonesTest {
    private static final int PHONES = 30;

    @TestHTTPResource("/")
    URI site;

    @Inject
    AgroalDataSource database;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void everyAnswerOfManyPhonesIsInTheDatabaseOnce() throws Exception {
        var match = play(Joining.WITH_PAGES, 2);
        var audit = audit(match);
        assertTrue(match.troubles().isNone(), match.troubles()::toString);
        assertEquals(new Audit(2 * PHONES, 2 * PHONES, 2 * PHONES, List.of()), audit);
        assertTrue(audit.agrees());
        assertTrue(told.toString(StandardCharsets.UTF_8).contains("answer: until acknowledged"), told::toString);
    }

    @Test
    void noticesAnAnswerThatIsLostOneThatIsAlteredAndOneThatNobodyGave() throws Exception {
        var match = play(Joining.FORM_ONLY, 1);
        var answers = match.given().toList();
        change(
                "delete from game_answer where answer_id = (select id from answer where submission = ?)",
                answers.get(0));
        change("update answer set typed = '1' where submission = ?", answers.get(1));
        change("update answer set submission = random_uuid() where submission = ?", answers.get(2));
        var audit = audit(match);
        assertFalse(audit.agrees());
        // The third is missing under its own name and there under another.
        assertEquals(4, audit.wrong().size(), audit.wrong()::toString);
    }

    private Match play(Joining joining, int rounds) throws Exception {
        var settings = new Settings(PHONES, 1, rounds, Duration.ofMillis(400), 30, joining, 1, Beside.NOBODY);
        try (var evening = new Evening(
                settings, site, new Machine(Optional.empty()), new PrintStream(told, true, StandardCharsets.UTF_8))) {
            return evening.play().get(0);
        }
    }

    private Audit audit(Match match) throws SQLException {
        try (var connection = database.getConnection()) {
            return new Books(connection).compare(match);
        }
    }

    private void change(String sql, Given answer) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, answer.id);
            assertEquals(1, statement.executeUpdate());
        }
    }
}
