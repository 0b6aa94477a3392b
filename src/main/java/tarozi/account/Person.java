package tarozi.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Somebody who has answered at least once, signed up or not. */
@Entity
public class Person extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, unique = true, length = 40)
    private String pseudonym;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private Role role;

    private long seed;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    protected Person() {}

    private Person(String pseudonym, Role role, long seed, Instant createdAt) {
        this.pseudonym = pseudonym;
        this.role = role;
        this.seed = seed;
        this.createdAt = createdAt;
    }

    public static Person guest(String pseudonym, long seed, Instant now) {
        return new Person(pseudonym, Role.GUEST, seed, now);
    }

    /** Makes a guest somebody who has signed up; what was done as a guest stays theirs. */
    public void signUp(Role wanted) {
        if (role.isSignedUp() || !wanted.isSignedUp()) {
            throw new IllegalStateException(role + " cannot sign up as " + wanted);
        }
        role = wanted;
    }

    /** Gives somebody who has signed up another role. */
    void appoint(Role wanted) {
        if (!role.isSignedUp() || !wanted.isSignedUp()) {
            throw new IllegalStateException(role + " cannot become " + wanted);
        }
        role = wanted;
    }

    void rename(String free) {
        pseudonym = free;
    }

    /** Leaves nothing of somebody but a number, under which their answers are still counted. */
    void forget() {
        role = Role.GUEST;
        pseudonym = nameOfForgotten(id);
        seed = 0;
    }

    /** What is left of the name of somebody whose account was deleted. */
    public static String nameOfForgotten(long id) {
        return "☆ " + id;
    }

    static long administrators() {
        return count("role", Role.ADMINISTRATOR);
    }

    static List<Person> lockedAdministrators() {
        return Person.<Person>find("role = ?1 order by id", Role.ADMINISTRATOR)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public static Optional<Person> named(String pseudonym) {
        return find("pseudonym", pseudonym).firstResultOptional();
    }

    /** This person's row, held until the transaction ends: what must happen one after the other begins with it. */
    public static Person locked(long id) {
        return lockedIfThere(id).orElseThrow(() -> new IllegalArgumentException("no person " + id));
    }

    static Optional<Person> lockedIfThere(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public long id() {
        return id;
    }

    public String pseudonym() {
        return pseudonym;
    }

    public Role role() {
        return role;
    }

    public long seed() {
        return seed;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
