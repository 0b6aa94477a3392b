package tarozi.classroom.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import tarozi.classroom.Classroom;

/**
 * Slows down whoever tries codes. Only codes that open nothing count, so a whole school behind one address may join at
 * once; sixty students may mistype theirs twice, and after that one code in five seconds may be wrong.
 */
@ApplicationScoped
class Guesses {
    static final int AT_ONCE = 120;
    static final Duration ONE_MORE = Duration.ofSeconds(5);

    private static final int MOST_ADDRESSES = 10_000;
    private static final int NETWORK = 8;

    /** For every address, when all its wrong guesses will have been forgiven. */
    private final ConcurrentMap<String, Instant> forgiven = new ConcurrentHashMap<>();

    private final Clock clock;

    Guesses(Clock clock) {
        this.clock = clock;
    }

    boolean areTooMany(HttpServerRequest request) {
        Instant now = clock.instant();
        return forgivenAt(forgiven.get(address(request)), now).isAfter(now.plus(ONE_MORE.multipliedBy(AT_ONCE - 1)));
    }

    /** Never before now; and what lies further ahead than guesses can reach is from before the clock was set back. */
    private static Instant forgivenAt(Instant known, Instant now) {
        boolean odd =
                known == null || known.isBefore(now) || known.isAfter(now.plus(ONE_MORE.multipliedBy(2 * AT_ONCE)));
        return odd ? now : known;
    }

    /** The class that a code opens; a wrong one is counted. */
    Optional<Classroom> open(String typed, HttpServerRequest request) {
        Optional<Classroom> found = Classroom.withCode(typed);
        if (found.isEmpty()) {
            note(address(request), clock.instant());
        }
        return found;
    }

    private void note(String address, Instant now) {
        if (forgiven.size() >= MOST_ADDRESSES) {
            forgiven.values().removeIf(now::isAfter);
        }
        forgiven.compute(address, (key, known) -> forgivenAt(known, now).plus(ONE_MORE));
    }

    /** An address of IPv6 counts by its network, of which one house has all the rest. */
    private static String address(HttpServerRequest request) {
        String host = request.remoteAddress().hostAddress();
        if (host == null || !host.contains(":")) {
            return String.valueOf(host);
        }
        try {
            byte[] bytes = InetAddress.getByName(host).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(NETWORK, bytes.length));
        } catch (UnknownHostException impossible) {
            return host;
        }
    }
}
