package tarozi.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** How many letters one address on the net may have sent, and how many one mailbox may get. */
@ApplicationScoped
public class MailLimit {
    private static final int AT_ONCE = 60;
    private static final Duration ONE_MORE = Duration.ofSeconds(30);

    private final Buckets addresses;
    private final Doorkeeper doorkeeper;

    MailLimit(Doorkeeper doorkeeper, Clock clock) {
        this.doorkeeper = doorkeeper;
        this.addresses = Buckets.of(AT_ONCE, ONE_MORE, clock);
    }

    public boolean allows(Email mailbox, Address address) {
        return addresses.take(address) && doorkeeper.knock(Door.of(mailbox)).isZero();
    }
}
