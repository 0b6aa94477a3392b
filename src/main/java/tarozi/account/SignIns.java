package tarozi.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Lets in who knows the password, and slows down who guesses. Guesses at one account wait longer and longer; guesses from one
 * address are many before they wait, because a school may be behind it; and a browser in which somebody has signed in before
 * is counted apart from both, so that no stranger's guessing keeps its owner out.
 */
@ApplicationScoped
public class SignIns {
    /** Wrong passwords from one address. */
    private static final int AT_ONCE = 300;

    private static final Duration ONE_MORE = Duration.ofSeconds(2);

    private final Buckets addresses;
    private final Hashing hashing;
    private final Doorkeeper doorkeeper;
    private final Entry entry;

    SignIns(Hashing hashing, Doorkeeper doorkeeper, Entry entry, Clock clock) {
        this.hashing = hashing;
        this.doorkeeper = doorkeeper;
        this.entry = entry;
        this.addresses = Buckets.of(AT_ONCE, ONE_MORE, clock);
    }

    /** What came of an attempt. */
    public sealed interface Outcome {}

    /** Whoever it is, may come in with this token. */
    public record Welcome(Token session) implements Outcome {}

    /** There is no such account, or it has another password; which of the two, nobody is told. */
    public record Wrong() implements Outcome {}

    /** The next try at this account may be made after this time. */
    public record Wait(Duration left) implements Outcome {}

    /** The next try from this address may be made after this time. */
    public record Crowd(Duration left) implements Outcome {}

    /** Who tries, by a login or an e-mail address, and from where. */
    public record Attempt(String name, Password password, Browser browser) {}

    /** To be called outside of a transaction. */
    public Outcome signIn(Attempt attempt) {
        Optional<Account> account = Account.calledOrReachedAt(attempt.name());
        Browser browser = attempt.browser();
        boolean known = account.filter(it -> browser.knows(it.person())).isPresent();
        Duration crowd = known ? Duration.ZERO : addresses.delay(browser.address());
        if (!crowd.isZero()) {
            return new Crowd(crowd);
        }
        Door door = door(attempt, account, known);
        Duration left = doorkeeper.knock(door);
        if (!left.isZero()) {
            return new Wait(left);
        }
        if (!hashing.matches(account.flatMap(Account::passwordHash), attempt.password())) {
            addresses.take(browser.address());
            return new Wrong();
        }
        doorkeeper.welcome(door);
        return new Welcome(enter(account.orElseThrow(), attempt));
    }

    private static Door door(Attempt attempt, Optional<Account> account, boolean known) {
        return account.map(it -> known ? Door.from(attempt.browser().mark(), it) : Door.to(it))
                .orElseGet(() -> Door.toNobody(attempt.name()));
    }

    private Token enter(Account account, Attempt attempt) {
        Optional<PasswordHash> stronger =
                account.passwordHash().filter(PasswordHash::isOutdated).map(it -> hashing.hash(attempt.password()));
        return QuarkusTransaction.requiringNew().call(() -> {
            Account found = Account.<Account>findById(account.person().id());
            stronger.ifPresent(found::protectWith);
            return entry.enter(found, attempt.browser());
        });
    }
}
