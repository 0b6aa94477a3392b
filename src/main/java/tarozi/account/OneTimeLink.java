package tarozi.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A link that does one thing once, for whoever holds it; only its token's hash is kept. */
@Entity
public class OneTimeLink extends PanacheEntityBase {
    @Id
    @Column(length = 43, updatable = false)
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    @Column(length = 16, updatable = false)
    private Purpose purpose;

    @ManyToOne(fetch = FetchType.EAGER)
    private Person person;

    private Instant expiresAt;
    private Instant usedAt;

    /** What a link is for. */
    enum Purpose {
        PASSWORD,
        ADMINISTRATOR
    }

    protected OneTimeLink() {}

    private OneTimeLink(Token token, Purpose purpose, Person person, Instant expiresAt) {
        this.tokenHash = token.hash();
        this.purpose = purpose;
        this.person = person;
        this.expiresAt = expiresAt;
    }

    static OneTimeLink toPassword(Token token, Person person, Instant expiresAt) {
        return new OneTimeLink(token, Purpose.PASSWORD, person, expiresAt);
    }

    static OneTimeLink toAdministration(Token token, Instant expiresAt) {
        return new OneTimeLink(token, Purpose.ADMINISTRATOR, null, expiresAt);
    }

    static Optional<OneTimeLink> valid(Token token, Purpose purpose, Instant now) {
        return OneTimeLink.<OneTimeLink>findByIdOptional(token.hash()).filter(it -> it.isValid(purpose, now));
    }

    static Optional<OneTimeLink> validAndLocked(Token token, Purpose purpose, Instant now) {
        return OneTimeLink.<OneTimeLink>findByIdOptional(token.hash(), LockModeType.PESSIMISTIC_WRITE)
                .filter(it -> it.isValid(purpose, now));
    }

    static List<OneTimeLink> of(Person person) {
        return list("person", person);
    }

    /** Links that were made before for the same purpose end where a new one is made. */
    static void endThoseTo(Person person) {
        delete("person", person);
    }

    static void endThoseToAdministration() {
        delete("purpose", Purpose.ADMINISTRATOR);
    }

    static void forgetOld(Instant now) {
        delete("expiresAt < ?1", now);
    }

    void use(Instant now) {
        usedAt = now;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Person person() {
        return person;
    }

    private boolean isValid(Purpose wanted, Instant now) {
        return purpose == wanted && usedAt == null && now.isBefore(expiresAt);
    }
}
