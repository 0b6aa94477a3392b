package tarozi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Lets in whom a school's own sign-in vouches for. Nobody is matched by name or e-mail address, which a provider may let
 * people choose: somebody with an account here connects the two by signing in here first.
 */
@ApplicationScoped
public class SchoolSignIns {
    private final Entry entry;
    private final Clock clock;

    SchoolSignIns(Entry entry, Clock clock) {
        this.entry = entry;
        this.clock = clock;
    }

    /** What the school says about somebody. */
    public record Vouched(SchoolIdentityId identity, Optional<String> name) {}

    /** What came of it. */
    public sealed interface Outcome {}

    public record Welcome(Token session) implements Outcome {}

    /** Whoever is signed in here has another identity at this school already. */
    public record Otherwise() implements Outcome {}

    /**
     * @param viewer who looks at the page: somebody signed in, who connects the two, or a guest, who signs up by it
     */
    @Transactional
    public Outcome enter(Vouched vouched, Person viewer, Browser browser) {
        Optional<Account> known = known(vouched);
        return known.isPresent() ? new Welcome(entry.enter(known.get(), browser)) : connect(vouched, viewer, browser);
    }

    /** The viewer's row is held, so that somebody who comes twice at once is connected once. */
    private Outcome connect(Vouched vouched, Person viewer, Browser browser) {
        Person held = Person.locked(viewer.id());
        Optional<Account> known = known(vouched);
        if (known.isPresent()) {
            return new Welcome(entry.enter(known.get(), browser.alone()));
        }
        if (SchoolIdentity.isKnown(held, vouched.identity().issuer())) {
            return new Otherwise();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Account account = held.role().isSignedUp() ? account(held.id()) : open(held, vouched, now);
        new SchoolIdentity(vouched.identity(), held, now).persist();
        return new Welcome(entry.enter(account, browser.alone()));
    }

    private static Optional<Account> known(Vouched vouched) {
        return SchoolIdentity.of(vouched.identity()).map(it -> account(it.personId()));
    }

    private static Account open(Person guest, Vouched vouched, Instant now) {
        var account = new Account(guest, Role.STUDENT, Optional.empty(), Optional.empty(), now);
        account.show(vouched.name());
        account.persistAndFlush();
        return account;
    }

    private static Account account(long person) {
        return Account.<Account>findByIdOptional(person).orElseThrow();
    }
}
