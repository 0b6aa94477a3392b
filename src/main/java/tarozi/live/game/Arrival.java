package tarozi.live.game;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An answer comes in.
 *
 * @param received when the server got it, before anything else was done
 * @param shown how long the question had been on the phone when the answer was given, as the phone says
 */
public record Arrival(int round, Instant received, Optional<Duration> shown) {}
