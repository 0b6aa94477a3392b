package tarozi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The way in for whoever has shown who they are, by a password or otherwise. */
@ApplicationScoped
public class Entry {
    private final Sessions sessions;
    private final Event<Merged> merged;
    private final Clock clock;

    Entry(Sessions sessions, Event<Merged> merged, Clock clock) {
        this.sessions = sessions;
        this.merged = merged;
        this.clock = clock;
    }

    /** Begins a session, remembers the browser, and takes along what the guest has done there. */
    @Transactional(TxType.MANDATORY)
    public Token enter(Account account, Browser browser) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        account.signedIn(now);
        KnownBrowser.remember(browser.mark(), account.person(), now);
        browser.bringing().ifPresent(guest -> merge(guest.id(), account.person().id()));
        return sessions.open(account.person(), browser.session());
    }

    /**
     * Both rows are held, the older one first, so that two who merge at once wait for each other in one order. A form that is
     * sent twice finds the guest gone the second time.
     */
    private void merge(long guest, long owner) {
        var older = Person.lockedIfThere(Math.min(guest, owner));
        var newer = Person.lockedIfThere(Math.max(guest, owner));
        var from = guest < owner ? older : newer;
        var into = guest < owner ? newer : older;
        from.filter(it -> !it.role().isSignedUp()).ifPresent(it -> handOver(it, into.orElseThrow()));
    }

    private void handOver(Person from, Person into) {
        PersonSession.endAll(from);
        merged.fire(new Merged(from, into));
        from.delete();
    }
}
