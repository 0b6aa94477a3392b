package tarozi.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who somebody is to a school's own sign-in. */
@Entity
public class SchoolIdentity extends PanacheEntityBase {
    @EmbeddedId
    private SchoolIdentityId id;

    @Column(nullable = false, updatable = false)
    private long personId;

    @Column(nullable = false, updatable = false)
    private Instant connectedAt;

    protected SchoolIdentity() {}

    SchoolIdentity(SchoolIdentityId id, Person person, Instant now) {
        this.id = id;
        this.personId = person.id();
        this.connectedAt = now;
    }

    static Optional<SchoolIdentity> of(SchoolIdentityId id) {
        return findByIdOptional(id);
    }

    /** The schools that know this person. */
    public static List<SchoolIdentity> of(Person person) {
        return list("personId", person.id());
    }

    static boolean isKnown(Person person, String issuer) {
        return count("personId = ?1 and id.issuer = ?2", person.id(), issuer) > 0;
    }

    static void forget(Person person) {
        delete("personId", person.id());
    }

    public String issuer() {
        return id.issuer();
    }

    public String subject() {
        return id.subject();
    }

    public Instant connectedAt() {
        return connectedAt;
    }

    long personId() {
        return personId;
    }
}
