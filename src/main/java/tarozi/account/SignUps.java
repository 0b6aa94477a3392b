package tarozi.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** Opens accounts. Who signs up keeps the person that the guest was, and all that hangs on it. */
@ApplicationScoped
public class SignUps {
    private final Hashing hashing;
    private final Sessions sessions;
    private final AccountSettings settings;
    private final Clock clock;

    SignUps(Hashing hashing, Sessions sessions, AccountSettings settings, Clock clock) {
        this.hashing = hashing;
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether somebody may sign up in this role without being appointed. */
    public boolean isOpenTo(Role role) {
        return role == Role.STUDENT
                || role == Role.TEACHER && settings.teachers() == AccountSettings.Teachers.EVERYBODY;
    }

    /** What of it another account has already. */
    public Optional<Taken> taken(Login login, Optional<Email> email) {
        if (Account.called(login.text()).isPresent()) {
            return Optional.of(Taken.LOGIN);
        }
        return email.flatMap(it -> Account.reachedAt(it.text())).map(it -> Taken.EMAIL);
    }

    /**
     * Makes a guest somebody with an account; all sessions of the guest end, and a new one begins. To be called outside of
     * a transaction.
     *
     * @return the token of the new session; empty when somebody else was faster in taking the name or the address
     */
    public Optional<Token> signUp(Person guest, Application application) {
        if (!isOpenTo(application.role())) {
            throw new IllegalArgumentException("nobody signs up as " + application.role());
        }
        PasswordHash hash = hashing.hash(application.password());
        try {
            return Optional.of(QuarkusTransaction.requiringNew().call(() -> open(guest.id(), application, hash)));
        } catch (ConstraintViolationException taken) {
            return Optional.empty();
        }
    }

    private Token open(long guest, Application application, PasswordHash hash) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Person person = Person.locked(guest);
        Account account =
                new Account(person, application.role(), Optional.of(application.login()), application.email(), now);
        account.protectWith(hash);
        account.show(application.display());
        account.persistAndFlush();
        sessions.endAll(person);
        return sessions.open(person, Optional.empty());
    }
}
