package tarozi.live.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Compares the answers of a game in the database with those of the phones, one by one. */
final class Books {
    private static final String SAVED = "select a.submission, g.round, a.typed, p.name from game_answer g"
            + " join answer a on a.id = g.answer_id join player p on p.id = g.player_id"
            + " join game on game.id = g.game_id where game.code = ?";

    private final Connection database;

    Books(Connection database) {
        this.database = database;
    }

    private record Row(int round, String typed, String player) {}

    /** @param wrong what does not agree, one sentence each */
    record Audit(int sent, int acknowledged, int found, List<String> wrong) {
        boolean agrees() {
            return wrong.isEmpty();
        }
    }

    /** A copy of the file is opened, because the server may hold the original. */
    static Audit ofFile(Path file, Match match) throws IOException, SQLException {
        var folder = Files.createTempDirectory("tarozi-books");
        var copy = Files.copy(file, folder.resolve("copy.mv.db"));
        var url = "jdbc:h2:file:" + folder.resolve("copy") + ";IFEXISTS=TRUE";
        try (var connection = DriverManager.getConnection(url, "tarozi", "tarozi")) {
            return new Books(connection).compare(match);
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(folder.resolve("copy.trace.db"));
            Files.delete(folder);
        }
    }

    Audit compare(Match match) throws SQLException {
        var wrong = new ArrayList<String>();
        var saved = saved(match.code(), wrong);
        int found = saved.size();
        Set<UUID> own = new HashSet<>();
        match.phones().forEach(phone -> phone.given().forEach(given -> {
            own.add(given.id);
            var row = saved.get(given.id);
            if (row == null && given.isSaved()) {
                wrong.add("acknowledged and not in the database: " + given.id);
            } else if (row != null && !row.equals(new Row(given.round, given.typed, phone.name()))) {
                wrong.add("in the database as " + row + ": " + given.id);
            } else if (row != null && !given.isSaved()) {
                wrong.add("in the database and not acknowledged: " + given.id);
            }
        }));
        saved.keySet().stream()
                .filter(id -> !own.contains(id))
                .forEach(id -> wrong.add("in the database and of no phone: " + id));
        return new Audit(
                (int) match.given().filter(Given::isSent).count(),
                (int) match.given().filter(Given::isSaved).count(),
                found,
                wrong);
    }

    private Map<UUID, Row> saved(String code, List<String> wrong) throws SQLException {
        Map<UUID, Row> saved = new HashMap<>();
        try (var query = database.prepareStatement(SAVED)) {
            query.setString(1, code);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var id = rows.getObject(1, UUID.class);
                    var row = new Row(rows.getInt(2), rows.getString(3), rows.getString(4));
                    if (saved.put(id, row) != null) {
                        wrong.add("twice in the database: " + id);
                    }
                }
            }
        }
        return saved;
    }
}
