package tarozi.classroom;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.SequenceGenerator;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tarozi.account.Person;

/** A teacher's group of people; whoever has its code may join. */
@Entity
public class Classroom extends PanacheEntityBase {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "classroom_seq")
    @SequenceGenerator(name = "classroom_seq", allocationSize = 50)
    private Long id;

    private long teacherId;
    private String name;
    private String code;
    private boolean letsNamesShow;
    private Instant createdAt;
    private Instant archivedAt;

    protected Classroom() {}

    private Classroom(long teacherId, String name, String code, Instant createdAt) {
        this.teacherId = teacherId;
        this.name = name;
        this.code = code;
        this.createdAt = createdAt;
    }

    /** @throws Refusal if a class cannot be called so */
    public static Classroom by(Person teacher, String name, Instant now) {
        return new Classroom(teacher.id(), Name.ofClass(name).text(), freeCode(), now);
    }

    /** A teacher's own classes by name, the archived ones last. */
    public static List<Classroom> taughtBy(Person teacher) {
        Stream<Classroom> all = stream("teacherId = ?1 order by id", teacher.id());
        return all.sorted(Comparator.comparing(Classroom::isArchived).thenComparing(Classroom::name, Name.ORDER))
                .toList();
    }

    /** A teacher's own class; nobody finds another's. */
    public static Optional<Classroom> of(Person teacher, long id) {
        return find("teacherId = ?1 and id = ?2", teacher.id(), id).firstResultOptional();
    }

    /** A class as its teacher or one of its members finds it. */
    public static Optional<Classroom> knownTo(Person person, long id) {
        return of(person, id).or(() -> Membership.of(person, id).map(Membership::classroom));
    }

    /** The class that this code opens, however it is typed. */
    public static Optional<Classroom> withCode(String typed) {
        return JoinCode.read(typed).flatMap(Classroom::withCode);
    }

    public static Optional<Classroom> withCode(JoinCode code) {
        return find("code", code.letters()).firstResultOptional();
    }

    /**
     * Lets somebody in. Who is in already stays as they are, and who had left comes back under the new name.
     *
     * @throws Refusal to the teacher, to who was removed, where the class is archived, and for the name's sake
     */
    public Membership join(Person person, String wanted, Instant now) {
        lock();
        Optional<Membership> known = Membership.ever(person, this);
        if (known.filter(Membership::isActive).isPresent()) {
            return known.get();
        }
        closedTo(Optional.of(person)).ifPresent(why -> {
            throw new Refusal(why);
        });
        Membership membership = known.orElseGet(() -> new Membership(this, person));
        membership.enter(wanted, now);
        membership.persist();
        return membership;
    }

    /** Why somebody who is not in may not come in, whatever name they bring. */
    public Optional<Refusal.Why> closedTo(Optional<Person> person) {
        if (person.filter(it -> it.id() == teacherId).isPresent()) {
            return Optional.of(Refusal.Why.TAUGHT);
        }
        if (person.flatMap(it -> Membership.ever(it, this))
                .filter(Membership::isRemoved)
                .isPresent()) {
            return Optional.of(Refusal.Why.REMOVED);
        }
        return isArchived() ? Optional.of(Refusal.Why.ARCHIVED) : Optional.empty();
    }

    /** How many are in. */
    public long size() {
        return Membership.count("classroom.id = ?1 and leftAt is null", id);
    }

    /** Holds this class until the transaction ends, so that names are taken one after the other. */
    void lock() {
        getEntityManager().flush();
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws Refusal if a class cannot be called so */
    public void rename(String wanted) {
        name = Name.ofClass(wanted).text();
    }

    public void archive(Instant now) {
        archivedAt = now;
    }

    public void restore() {
        archivedAt = null;
    }

    /** Closes the old code and link for good; the members stay. */
    public void newCode() {
        code = freeCode();
    }

    /** Members who want it so are seen by the others under their names. */
    public void letNamesShow() {
        letsNamesShow = true;
    }

    public void hideNames() {
        letsNamesShow = false;
    }

    private static String freeCode() {
        JoinCode code = JoinCode.fresh(RANDOM);
        while (withCode(code).isPresent()) {
            code = JoinCode.fresh(RANDOM);
        }
        return code.letters();
    }

    public long id() {
        return id;
    }

    public long teacherId() {
        return teacherId;
    }

    public String name() {
        return name;
    }

    public JoinCode code() {
        return new JoinCode(code);
    }

    public boolean isLettingNamesShow() {
        return letsNamesShow;
    }

    public boolean isArchived() {
        return archivedAt != null;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
