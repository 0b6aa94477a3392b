package tarozi.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** What people change about themselves. */
@ApplicationScoped
public class Profile {
    private final SignUps signUps;

    Profile(SignUps signUps) {
        this.signUps = signUps;
    }

    @Transactional
    public void show(Person person, Optional<String> name) {
        Account.of(person).orElseThrow().show(name);
    }

    /** @return false when another account has the address */
    public boolean reachAt(Person person, Optional<Email> email) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                Account.of(person).orElseThrow().reachableAt(email);
                OneTimeLink.endThoseTo(person);
                Account.flush();
            });
            return true;
        } catch (ConstraintViolationException taken) {
            return false;
        }
    }

    /** Whether somebody may become this without being appointed: a student a teacher, and back. */
    public boolean mayBecome(Person person, Role role) {
        boolean between = person.role() == Role.STUDENT || person.role() == Role.TEACHER;
        return between && role != person.role() && signUps.isOpenTo(role);
    }

    @Transactional
    public void become(Person person, Role role) {
        Person held = Person.locked(person.id());
        if (mayBecome(held, role)) {
            held.appoint(role);
        }
    }
}
