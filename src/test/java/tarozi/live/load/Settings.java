package tarozi.live.load;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How a game is played, from system properties.
 *
 * @param rounds how many questions, five at most
 * @param window how long after the opening the last phone answers
 * @param drops how many percent of the phones lose their connection once in a game
 * @param pages whether phones fetch the pages around their forms too, as browsers do, and not only the socket's
 * @param loops how many threads play the phones
 */
record Settings(
        int phones, int games, int rounds, Duration window, int drops, Joining pages, int loops, Beside beside) {
    enum Joining {
        FORM_ONLY,
        WITH_PAGES
    }

    /**
     * A server that runs already; where it does not, one is started.
     *
     * @param database its file, of which a copy is read
     */
    record Beside(Optional<URI> site, Optional<Long> pid, Optional<Path> database) {
        static final Beside NOBODY = new Beside(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost");

    Settings {
        if (phones < 1
                || games < 1
                || rounds < 1
                || rounds > Quiz.MOST_ROUNDS
                || drops < 0
                || drops > 100
                || loops < 1) {
            throw new IllegalArgumentException("cannot be played: " + phones + " phones, " + games + " games, " + rounds
                    + " rounds, " + drops + " % of drops, " + loops + " loops");
        }
        if (beside.site().filter(site -> !HERE.contains(site.getHost())).isPresent()) {
            throw new IllegalArgumentException("only a server on this machine is played with");
        }
    }

    static Settings fromProperties() {
        return new Settings(
                Integer.getInteger("phones", 200),
                Integer.getInteger("repeat", 1),
                Integer.getInteger("rounds", Quiz.MOST_ROUNDS),
                Duration.ofMillis(Integer.getInteger("window", 2000)),
                Integer.getInteger("drops", 5),
                Boolean.getBoolean("pages") ? Joining.WITH_PAGES : Joining.FORM_ONLY,
                Integer.getInteger("loops", 1),
                new Beside(
                        text("site").map(URI::create),
                        text("pid").map(Long::valueOf),
                        text("h2").map(Path::of)));
    }

    private static Optional<String> text(String property) {
        return Optional.ofNullable(System.getProperty(property)).filter(text -> !text.isBlank());
    }
}
