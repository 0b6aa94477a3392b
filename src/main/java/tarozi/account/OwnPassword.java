package tarozi.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Asks whoever is signed in for the password again, before something that a borrowed phone must not do. */
@ApplicationScoped
public class OwnPassword {
    private final Hashing hashing;
    private final Doorkeeper doorkeeper;
    private final Sessions sessions;

    OwnPassword(Hashing hashing, Doorkeeper doorkeeper, Sessions sessions) {
        this.hashing = hashing;
        this.doorkeeper = doorkeeper;
        this.sessions = sessions;
    }

    /** Whether this is the password; no one is told more than so often. To be called outside of a transaction. */
    public boolean is(Account account, Password password) {
        Door door = Door.within(account);
        Duration left = doorkeeper.knock(door);
        if (!left.isZero() || !hashing.matches(account.passwordHash(), password)) {
            return false;
        }
        doorkeeper.welcome(door);
        return true;
    }

    /** Sets another password and ends the sessions in all other browsers. */
    public void change(Account account, Password password, Token session) {
        PasswordHash hash = hashing.hash(password);
        QuarkusTransaction.requiringNew().run(() -> {
            Account held = Account.of(account.person()).orElseThrow();
            held.protectWith(hash);
            OneTimeLink.endThoseTo(held.person());
            KnownBrowser.forgetThoseOf(held.person());
            sessions.endOthers(held.person(), session);
        });
    }
}
