package tarozi.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An answer as it comes from a phone.
 *
 * @param id made on the phone: the same answer sent again has the same
 * @param received when it came in
 * @param shown how long the question had been on the phone, as the phone says
 */
public record Sent(UUID id, int round, List<String> texts, Instant received, Optional<Duration> shown) {
    public Sent {
        texts = List.copyOf(texts);
    }
}
