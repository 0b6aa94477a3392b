package tarozi.answer;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import tarozi.account.Person;
import tarozi.grading.Points;
import tarozi.grading.Week;

/** One answer in the ledger; written once by {@link Ledger} and never changed. */
@Entity
@Immutable
public class Answer extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "answer_seq")
    @SequenceGenerator(name = "answer_seq", allocationSize = 50)
    private Long id;

    private UUID submission;
    private long personId;

    @Embedded
    private Venue venue;

    @Embedded
    private Asked asked;

    private String typed;

    @Embedded
    private Marked marked;

    private int hints;
    private int attempt;

    @Convert(converter = PointsColumn.class)
    private Points points;

    private Instant answeredAt;

    protected Answer() {}

    Answer(NewAnswer given, int attempt, long paidBefore, Instant answeredAt) {
        this.submission = given.submission();
        this.personId = given.personId();
        this.venue = given.venue();
        this.asked = given.asked();
        this.typed = given.typed();
        this.marked = given.marked();
        this.hints = given.hints();
        this.attempt = attempt;
        this.answeredAt = answeredAt;
        this.points = isCounted() ? Points.earned(asked.level(), marked.share(), hints, paidBefore) : Points.NONE;
    }

    /** Somebody's own answer; nobody finds another's. */
    public static Optional<Answer> of(Person person, long id) {
        return find("personId = ?1 and id = ?2", person.id(), id).firstResultOptional();
    }

    /** Somebody's own answers, the newest first. */
    public static List<Answer> latestOf(Person person, int most) {
        return find("personId = ?1 order by answeredAt desc, id desc", person.id())
                .page(0, most)
                .list();
    }

    /** All that was answered in these places of one kind, the first answer first. */
    public static List<Answer> in(Place place, Collection<String> references) {
        return list("venue.place = ?1 and venue.reference in ?2 order by answeredAt, id", place, references);
    }

    /** Somebody's first answer to each variant that was asked in a place. */
    public static List<Answer> firstIn(Venue venue, Person person) {
        return list(
                "venue.place = ?1 and venue.reference = ?2 and personId = ?3 and attempt = 1 order by answeredAt, id",
                venue.place(),
                venue.reference(),
                person.id());
    }

    /** The same in all places of a kind. */
    public static List<Answer> firstIn(Place place, Person person) {
        return list("venue.place = ?1 and personId = ?2 and attempt = 1 order by answeredAt, id", place, person.id());
    }

    /** How many people have answered in a place. */
    public static long peopleIn(Venue venue) {
        return getEntityManager()
                .createQuery(
                        "select count(distinct personId) from Answer where venue.place = ?1 and venue.reference = ?2",
                        Long.class)
                .setParameter(1, venue.place())
                .setParameter(2, venue.reference())
                .getSingleResult();
    }

    static List<Answer> allOf(Person person) {
        return list("personId = ?1 order by answeredAt, id", person.id());
    }

    /** Somebody's answers that have earned points, the oldest first. */
    public static List<Answer> paidTo(Person person) {
        return list("personId = ?1 and points <> ?2 order by answeredAt, id", person.id(), Points.NONE);
    }

    /** Whether somebody has answered a variant before, wherever it was asked. */
    public static boolean isAnswered(Person person, String code) {
        return counted("personId = ?1 and asked.code = ?2", person.id(), code) > 0;
    }

    static Optional<Answer> submitted(long personId, UUID submission) {
        return find("personId = ?1 and submission = ?2", personId, submission).firstResultOptional();
    }

    static int attemptsLike(NewAnswer given) {
        return (int) counted(
                "personId = ?1 and asked.code = ?2 and venue.place = ?3 and venue.reference = ?4",
                given.personId(),
                given.asked().code(),
                given.venue().place(),
                given.venue().reference());
    }

    static long paidLike(NewAnswer given, Week week) {
        return counted(
                "personId = ?1 and asked.family = ?2 and asked.level = ?3 and answeredAt >= ?4 and points <> ?5",
                given.personId(),
                given.asked().family(),
                given.asked().level(),
                week.begins(),
                Points.NONE);
    }

    /** Hibernate translates a query anew whenever Panache wraps it in a count, but remembers this one. */
    private static long counted(String condition, Object... values) {
        var query = getEntityManager().createQuery("select count(*) from Answer where " + condition, Long.class);
        for (int at = 0; at < values.length; at++) {
            query.setParameter(at + 1, values[at]);
        }
        return query.getSingleResult();
    }

    public long id() {
        return id;
    }

    public UUID submission() {
        return submission;
    }

    public long personId() {
        return personId;
    }

    public Venue venue() {
        return venue;
    }

    public Asked asked() {
        return asked;
    }

    public String typed() {
        return typed;
    }

    public Marked marked() {
        return marked;
    }

    public int hints() {
        return hints;
    }

    /** 1 for the first answer of this person to this code in this place. */
    public int attempt() {
        return attempt;
    }

    /** Whether the leaderboards look at it: the first answer to a variant that the server gave to this person. */
    public boolean isCounted() {
        return attempt == 1 && asked.origin() == Origin.ISSUED;
    }

    public Points points() {
        return points;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
