package tarozi.classroom;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tarozi.account.Person;

/** Somebody in a class, under a name for this class alone. */
@Entity
public class Membership extends PanacheEntityBase {
    private static final String WHOLE = "from Membership m join fetch m.classroom join fetch m.person where ";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "membership_seq")
    @SequenceGenerator(name = "membership_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    private Classroom classroom;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    private Person person;

    private String name;
    private boolean showsName;
    private Instant joinedAt;
    private Instant leftAt;
    private boolean removed;

    protected Membership() {}

    Membership(Classroom classroom, Person person) {
        this.classroom = classroom;
        this.person = person;
    }

    /** Somebody's place in a class, while they are in it. */
    public static Optional<Membership> of(Person person, Classroom classroom) {
        return of(person, classroom.id());
    }

    /** The same, by the number of the class; nobody finds a class that they are not in. */
    public static Optional<Membership> of(Person person, long classroomId) {
        return find(WHOLE + "m.person.id = ?1 and m.classroom.id = ?2 and m.leftAt is null", person.id(), classroomId)
                .firstResultOptional();
    }

    /** The classes that somebody is in, by their names. */
    public static List<Membership> allOf(Person person) {
        return list(
                WHOLE + "m.person.id = ?1 and m.leftAt is null order by m.classroom.name, m.classroom.id", person.id());
    }

    /** Who is in a class, by name. */
    public static List<Membership> in(Classroom classroom) {
        return byName("m.classroom.id = ?1 and m.leftAt is null", classroom);
    }

    /** Whom the teacher has removed from a class, by name. */
    public static List<Membership> removedFrom(Classroom classroom) {
        return byName("m.classroom.id = ?1 and m.removed", classroom);
    }

    /** One who is in a class or was removed from it, for its teacher; who left has gone. */
    public static Optional<Membership> of(Classroom classroom, long id) {
        return find(WHOLE + "m.classroom.id = ?1 and m.id = ?2 and (m.leftAt is null or m.removed)", classroom.id(), id)
                .firstResultOptional();
    }

    /** What somebody was called in a class before, if they were in it. */
    public static Optional<String> formerNameOf(Person person, Classroom classroom) {
        return ever(person, classroom).map(Membership::name);
    }

    private static List<Membership> byName(String condition, Classroom classroom) {
        Stream<Membership> found = stream(WHOLE + condition + " order by m.id", classroom.id());
        return found.sorted(Comparator.comparing(Membership::name, Name.ORDER)).toList();
    }

    static Optional<Membership> ever(Person person, Classroom classroom) {
        return find(WHOLE + "m.person.id = ?1 and m.classroom.id = ?2", person.id(), classroom.id())
                .firstResultOptional();
    }

    /** Every place that somebody has or had, whatever became of it. */
    static List<Membership> everOf(Person person) {
        return list(WHOLE + "m.person.id = ?1", person.id());
    }

    void giveTo(Person owner) {
        person = owner;
    }

    /** Takes over a guest who turned out to be the same person; who was removed as one or the other is removed. */
    void take(Membership guests) {
        if (guests.removed && !isActive() || removed) {
            removed = true;
        } else if (!isActive() && guests.isActive()) {
            name = guests.name;
            showsName = guests.showsName;
            joinedAt = guests.joinedAt;
            leftAt = null;
        }
    }

    void enter(String wanted, Instant now) {
        name = free(wanted);
        joinedAt = now;
        leftAt = null;
        removed = false;
    }

    /** @throws Refusal if nobody can be called so, or somebody else in the class is */
    public void rename(String wanted) {
        classroom.lock();
        name = free(wanted);
    }

    public void leave(Instant now) {
        if (isActive()) {
            leftAt = now;
        }
    }

    /** Puts somebody out for the teacher; only {@code readmit} lets them in again. */
    public void remove(Instant now) {
        leave(now);
        removed = true;
    }

    /** Lets in again who was removed. @throws Refusal if nobody can be called so, or somebody in the class is by now */
    public void readmit(String wanted) {
        classroom.lock();
        if (removed) {
            enter(wanted, joinedAt);
        }
    }

    /** Lets the class see the name, if the class lets names be seen. */
    public void showName() {
        showsName = true;
    }

    public void hideName() {
        showsName = false;
    }

    private String free(String wanted) {
        Name asked = Name.ofMember(wanted);
        boolean taken = in(classroom).stream()
                .filter(other -> other.person.id() != person.id())
                .anyMatch(other -> new Name(other.name).isLike(asked));
        if (taken) {
            throw new Refusal(Refusal.Why.TAKEN);
        }
        return asked.text();
    }

    public long id() {
        return id;
    }

    public Classroom classroom() {
        return classroom;
    }

    public Person person() {
        return person;
    }

    /** What the teacher calls this member; others see it only where both allow it. */
    public String name() {
        return name;
    }

    /** What the class calls this member: the name where teacher and member both allow it, else the pseudonym. */
    public String nameForTheClass() {
        return isNameSeen() ? name : person.pseudonym();
    }

    public boolean isNameSeen() {
        return showsName && classroom.isLettingNamesShow();
    }

    public boolean isShowingName() {
        return showsName;
    }

    public boolean isActive() {
        return leftAt == null;
    }

    public boolean isRemoved() {
        return removed;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    public Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }
}
