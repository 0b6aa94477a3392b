package tarozi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import java.time.Clock;
import java.time.Instant;

/** Lets in new guests as fast as a school brings them, and no script faster. */
@ApplicationScoped
public class Arrivals {
    private static final int TOO_MANY = 429;

    private final Buckets addresses;
    private final Clock clock;

    Arrivals(AccountSettings settings, Clock clock) {
        var guests = settings.guests();
        this.addresses = new Buckets(new Bucket.Fill(guests.atOnce(), guests.each()));
        this.clock = clock;
    }

    /** @throws ClientErrorException with status 429 where too many have come from this address */
    public void admit(Address address) {
        Instant now = clock.instant();
        if (!addresses.wait(address, now).isZero()) {
            throw new ClientErrorException(TOO_MANY);
        }
        addresses.take(address, now);
    }
}
