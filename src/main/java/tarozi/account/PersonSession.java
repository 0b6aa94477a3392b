package tarozi.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One browser in which a person is known. */
@Entity
public class PersonSession extends PanacheEntityBase {
    private static final Duration WORTH_NOTING = Duration.ofDays(1);

    @Id
    @Column(length = 43, updatable = false)
    private String tokenHash;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    private Person person;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant lastSeen;

    protected PersonSession() {}

    PersonSession(Token token, Person person, Instant now) {
        this.tokenHash = token.hash();
        this.person = person;
        this.createdAt = now;
        this.lastSeen = now;
    }

    public static Optional<PersonSession> of(Token token) {
        return findByIdOptional(token.hash());
    }

    static List<PersonSession> of(Person person) {
        return list("person = ?1 order by lastSeen desc, createdAt desc", person);
    }

    static void end(Token token) {
        deleteById(token.hash());
    }

    static void endAll(Person person) {
        delete("person", person);
    }

    static void endOthers(Person person, Token kept) {
        delete("person = ?1 and tokenHash <> ?2", person, kept.hash());
    }

    /** Whether the last visit is so long ago that the new one should be written down. */
    public boolean isDue(Instant now) {
        return lastSeen.plus(WORTH_NOTING).isBefore(now);
    }

    void seen(Instant now) {
        lastSeen = now;
    }

    public boolean isOf(Token token) {
        return tokenHash.equals(token.hash());
    }

    String hash() {
        return tokenHash;
    }

    public Person person() {
        return person;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant lastSeen() {
        return lastSeen;
    }
}
