package tarozi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import java.time.Clock;

/** Lets in new guests as fast as a school brings them, and no script faster. */
@ApplicationScoped
public class Arrivals {
    private static final int TOO_MANY = 429;

    private final Buckets addresses;

    Arrivals(AccountSettings settings, Clock clock) {
        var guests = settings.guests();
        this.addresses = Buckets.of(guests.atOnce(), guests.each(), clock);
    }

    /** @throws ClientErrorException with status 429 where too many have come from this address */
    public void admit(Address address) {
        if (!addresses.take(address)) {
            throw new ClientErrorException(TOO_MANY);
        }
    }
}
