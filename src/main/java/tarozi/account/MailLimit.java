package tarozi.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How many letters one address on the net may have sent, and how many one mailbox may get. */
@ApplicationScoped
public class MailLimit {
    private static final Bucket.Fill OF_AN_ADDRESS = new Bucket.Fill(60, Duration.ofSeconds(30));

    private final Buckets addresses = new Buckets(OF_AN_ADDRESS);
    private final Doorkeeper doorkeeper;
    private final Clock clock;

    MailLimit(Doorkeeper doorkeeper, Clock clock) {
        this.doorkeeper = doorkeeper;
        this.clock = clock;
    }

    public boolean allows(Email mailbox, Address address) {
        Instant now = clock.instant();
        if (!addresses.wait(address, now).isZero()) {
            return false;
        }
        addresses.take(address, now);
        return doorkeeper.knock(Door.of(mailbox)).isZero();
    }
}
