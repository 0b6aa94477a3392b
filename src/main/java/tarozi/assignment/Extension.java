package tarozi.assignment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tarozi.account.Person;

/** More time for one student. */
@Entity
public class Extension extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "extension_seq")
    @SequenceGenerator(name = "extension_seq", allocationSize = 50)
    private Long id;

    private long assignmentId;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    private Person person;

    private Instant dueAt;

    protected Extension() {}

    Extension(Assignment assignment, Person person, Instant dueAt) {
        this.assignmentId = assignment.id();
        this.person = person;
        this.dueAt = dueAt;
    }

    public static Optional<Extension> of(Person person, Assignment assignment) {
        return find("assignmentId = ?1 and person.id = ?2", assignment.id(), person.id())
                .firstResultOptional();
    }

    public static List<Extension> in(Assignment assignment) {
        return list("from Extension e join fetch e.person where e.assignmentId = ?1 order by e.id", assignment.id());
    }

    static Optional<Instant> last(Assignment assignment) {
        return in(assignment).stream().map(Extension::dueAt).max(Instant::compareTo);
    }

    /** Another moment instead. */
    void move(Instant moved) {
        dueAt = moved;
    }

    public Person person() {
        return person;
    }

    public Instant dueAt() {
        return dueAt;
    }
}
