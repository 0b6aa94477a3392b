package tarozi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/** Forgets people who wish it. */
@ApplicationScoped
public class Leaving {
    private final Event<Deleted> deleted;
    private final Sessions sessions;

    Leaving(Event<Deleted> deleted, Sessions sessions) {
        this.sessions = sessions;
        this.deleted = deleted;
    }

    /** Forgets somebody; the last administrator cannot leave: @return false */
    @Transactional
    public boolean leave(Person leaving) {
        boolean last = leaving.role() == Role.ADMINISTRATOR
                && Person.lockedAdministrators().size() == 1;
        if (last) {
            return false;
        }
        Person person = Person.locked(leaving.id());
        person.forget();
        deleted.fire(new Deleted(person));
        sessions.endAll(person);
        KnownBrowser.forgetThoseOf(person);
        OneTimeLink.endThoseTo(person);
        SchoolIdentity.forget(person);
        Account.of(person).ifPresent(account -> {
            WrongGuess.forget(Door.to(account));
            WrongGuess.forget(Door.within(account));
            account.delete();
        });
        return true;
    }
}
