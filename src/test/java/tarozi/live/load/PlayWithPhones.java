package tarozi.live.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tarozi.PackagedApp;
import tarozi.live.load.Books.Audit;

/**
 * Plays whole games with many phones, and fails unless the database has exactly the answers that were acknowledged. Starts
 * the packaged application, or plays with one that runs on this machine.
 */
public final class PlayWithPhones {
    private static final int SHOWN = 20;

    private final Settings settings;

    private PlayWithPhones(Settings settings) {
        this.settings = settings;
    }

    public static void main(String... arguments) throws Exception {
        var player = new PlayWithPhones(Settings.fromProperties());
        System.exit(player.agrees() ? 0 : 1);
    }

    private boolean agrees() throws Exception {
        return settings.beside().site().isPresent() ? besideAServer() : withAServerOfItsOwn();
    }

    private boolean besideAServer() throws Exception {
        var beside = settings.beside();
        try (var evening = new Evening(settings, beside.site().get(), new Machine(beside.pid()), System.out)) {
            var played = evening.play();
            if (beside.database().isEmpty()) {
                System.out.println("Nothing was compared: -Dh2= names the server's database file.");
                return false;
            }
            return audit(beside.database().get(), played);
        }
    }

    /** The server is killed before the books are opened: what was acknowledged must be in the file by then. */
    private boolean withAServerOfItsOwn() throws Exception {
        var data = Files.createTempDirectory("tarozi-load");
        try {
            List<Match> played;
            // All phones come from one address, of which a school's worth is let in at once by default.
            try (var app = PackagedApp.on(data, "tarozi.account.guests.at-once=1000000");
                    var evening = new Evening(settings, app.site(), new Machine(Optional.of(app.pid())), System.out)) {
                System.out.println("server: process " + app.pid() + ", " + app.site());
                played = evening.play();
                app.complaints().forEach(line -> System.out.println("server's log: " + line));
            }
            return audit(data.resolve("tarozi.mv.db"), played);
        } finally {
            remove(data);
        }
    }

    private static boolean audit(Path file, List<Match> played) throws IOException, SQLException {
        boolean agrees = true;
        for (var match : played) {
            var audit = Books.ofFile(file, match);
            tell(match, audit);
            agrees &= audit.agrees() && audit.acknowledged() > 0;
        }
        System.out.println(agrees ? "\nThe books agree." : "\nTHE BOOKS DO NOT AGREE.");
        return agrees;
    }

    private static void tell(Match match, Audit audit) {
        System.out.printf(
                "%ngame %s: %d answers sent, %d acknowledged, %d in the database, %d disagree",
                match.code(),
                audit.sent(),
                audit.acknowledged(),
                audit.found(),
                audit.wrong().size());
        audit.wrong().stream().limit(SHOWN).forEach(line -> System.out.print("\n  " + line));
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
