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
import java.util.stream.IntStream;
import tarozi.account.Person;

/** Somebody's go at an assignment, with numbers of its own. */
@Entity
public class Attempt extends PanacheEntityBase {
    private static final String WHOLE =
            "from Attempt t join fetch t.assignment a join fetch a.version join fetch t.person where ";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attempt_seq")
    @SequenceGenerator(name = "attempt_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    private Assignment assignment;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    private Person person;

    private int number;
    private String name;
    private Instant startedAt;
    private Instant submittedAt;

    protected Attempt() {}

    private Attempt(Assignment assignment, Person person, int number, String name, Instant startedAt) {
        this.assignment = assignment;
        this.person = person;
        this.number = number;
        this.name = name;
        this.startedAt = startedAt;
    }

    /** Begins an attempt and keeps it, each item with its variant. To be called while the person's row is held. */
    static Attempt begin(Assignment assignment, Person person, int number, String name, Instant now) {
        var attempt = new Attempt(assignment, person, number, name, now);
        attempt.persistAndFlush();
        var seed = assignment.numbersFor(person, number);
        var items = assignment.content().items();
        IntStream.range(0, items.size())
                .mapToObj(at -> new AttemptItem(
                        attempt, items.get(at), at + 1, items.get(at).variant(seed)))
                .forEach(item -> item.persist());
        return attempt;
    }

    /** All attempts at an assignment, by name and number. */
    public static List<Attempt> in(Assignment assignment) {
        return list(WHOLE + "a.id = ?1 order by t.name, t.person.id, t.number", assignment.id());
    }

    /** Somebody's attempts at an assignment, the first one first. */
    public static List<Attempt> of(Person person, Assignment assignment) {
        return list(WHOLE + "t.person.id = ?1 and a.id = ?2 order by t.number", person.id(), assignment.id());
    }

    /** An attempt at an assignment, for its teacher. */
    public static Optional<Attempt> of(Assignment assignment, long id) {
        return find(WHOLE + "a.id = ?1 and t.id = ?2", assignment.id(), id).firstResultOptional();
    }

    /** Hands it in; nothing is taken for it afterwards. Handing in twice changes nothing. */
    public void submit(Instant now) {
        if (submittedAt == null) {
            submittedAt = now;
        }
    }

    public long id() {
        return id;
    }

    public Assignment assignment() {
        return assignment;
    }

    public Person person() {
        return person;
    }

    public int number() {
        return number;
    }

    /** What the teacher calls this student. */
    public String name() {
        return name;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    /** When it was handed in; the end of the time where the student saw the right numbers after it. */
    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }
}
