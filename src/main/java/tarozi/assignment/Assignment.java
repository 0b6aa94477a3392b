package tarozi.assignment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tarozi.account.Person;
import tarozi.question.Seed;
import tarozi.quiz.Content;
import tarozi.quiz.Numbers;
import tarozi.quiz.QuizVersion;

/** A version of a quiz that a teacher has set, for a class or for whoever has the link, until a date. */
@Entity
public class Assignment extends PanacheEntityBase {
    public static final int MOST_ATTEMPTS = 10;
    public static final int LONGEST_TITLE = 120;

    private static final String WHOLE = "from Assignment a join fetch a.version where ";

    private static final String BEGUN = "exists (select 1 from Attempt t where t.assignment = a and t.person.id = ?2)";

    private static final String MINE =
            """
            (exists (select 1 from Attempt t where t.assignment = a and t.person.id = ?1)
            or exists (select 1 from Membership m
                where m.classroom.id = a.classroomId and m.person.id = ?1 and m.leftAt is null))
            """;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assignment_seq")
    @SequenceGenerator(name = "assignment_seq", allocationSize = 50)
    private Long id;

    private long teacherId;
    private long quizId;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "version_id")
    private QuizVersion version;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "marked_by_id")
    private QuizVersion markedBy;

    private Long classroomId;
    private String linkCode;
    private String title;
    private Instant opensAt;
    private Instant dueAt;

    @Column(name = "attempts_allowed")
    private Integer attempts;

    @Enumerated(EnumType.STRING)
    private Feedback feedback;

    @Column(updatable = false)
    private long seed;

    private Instant createdAt;
    private Instant closedAt;

    protected Assignment() {}

    Assignment(Person teacher, Plan plan, LinkCode link, Seed seed, Instant now) {
        this.teacherId = teacher.id();
        this.quizId = plan.version().quizId();
        this.version = plan.version();
        this.classroomId = plan.classroom().map(it -> it.id()).orElse(null);
        this.linkCode = link.text();
        this.title = plan.title();
        this.opensAt = plan.opens();
        this.dueAt = plan.due();
        this.attempts = plan.attempts().isPresent() ? plan.attempts().getAsInt() : null;
        this.feedback = plan.feedback();
        this.seed = seed.value();
        this.createdAt = now;
    }

    /** What a teacher has set, the one due last first. */
    public static List<Assignment> setBy(Person teacher) {
        return list(WHOLE + "a.teacherId = ?1 order by a.dueAt desc, a.id desc", teacher.id());
    }

    /** A teacher's own assignment; nobody finds another's. */
    public static Optional<Assignment> of(Person teacher, long id) {
        return find(WHOLE + "a.teacherId = ?1 and a.id = ?2", teacher.id(), id).firstResultOptional();
    }

    /** Every assignment of a quiz, whichever version, the one due last first. */
    public static List<Assignment> ofQuiz(long quizId) {
        return list(WHOLE + "a.quizId = ?1 order by a.dueAt desc, a.id desc", quizId);
    }

    /** Those of a quiz that somebody has begun, the one due last first. */
    public static List<Assignment> takenBy(Person person, long quizId) {
        return list(WHOLE + "a.quizId = ?1 and " + BEGUN + " order by a.dueAt desc, a.id desc", quizId, person.id());
    }

    /** Held until the transaction ends, so that names are taken one after the other. */
    static Assignment locked(long id) {
        return Assignment.<Assignment>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow();
    }

    /** The assignment that a link leads to. */
    public static Optional<Assignment> linked(LinkCode code) {
        return find(WHOLE + "a.linkCode = ?1", code.text()).firstResultOptional();
    }

    /** What somebody has to do, or has done: what was given to their classes, and all that they began. */
    public static List<Assignment> givenTo(Person person) {
        return list(WHOLE + MINE + " order by a.dueAt desc, a.id desc", person.id());
    }

    /** The same, by number; nobody finds what was not given to them. */
    public static Optional<Assignment> givenTo(Person person, long id) {
        return find(WHOLE + MINE + " and a.id = ?2", person.id(), id).firstResultOptional();
    }

    public void rename(String wanted) {
        Plan.requireTitle(wanted);
        title = wanted;
    }

    /** Gives everybody another due date; who has more time already keeps it. */
    public void moveDue(Instant moved) {
        if (!moved.isAfter(opensAt)) {
            throw new IllegalArgumentException("due before it opens");
        }
        dueAt = moved;
    }

    /** Takes no more answers from anybody, whatever the due date. */
    public void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    public void reopen() {
        closedAt = null;
    }

    /** When this student's answers are taken. */
    public Window windowOf(Person person) {
        return window(Extension.of(person, this).map(Extension::dueAt));
    }

    /** When the answers of students without an extension are taken. */
    public Window window() {
        return window(Optional.empty());
    }

    /** The moment after which nobody's answers are taken any more, whatever time they were given. */
    public Instant endsForAll() {
        return window(Extension.last(this)).ends();
    }

    Window window(Optional<Instant> extended) {
        var planned = extended.map(new Window(opensAt, dueAt)::until).orElse(new Window(opensAt, dueAt));
        return Optional.ofNullable(closedAt).map(planned::closedAt).orElse(planned);
    }

    /**
     * The moment after which this student may see the right numbers, where feedback waits for the due date: the end of the
     * student's own time; where all have the same numbers, the end of the last one's.
     */
    public Instant releaseTo(Person person) {
        var own = windowOf(person);
        return numbers() == Numbers.OWN
                ? own.ends()
                : window(Extension.last(this)).until(own.ends()).ends();
    }

    /** Whether somebody who has begun so many attempts may begin another. */
    public boolean allowsAfter(int begun) {
        return attempts == null || begun < attempts;
    }

    /** From where an attempt's numbers come: the student's own, or the same for all. */
    public Seed numbersFor(Person person, int number) {
        var base = new Seed(seed);
        return (numbers() == Numbers.OWN ? base.with(person.seed()) : base).with(number);
    }

    public long id() {
        return id;
    }

    public long teacherId() {
        return teacherId;
    }

    public long quizId() {
        return quizId;
    }

    public QuizVersion version() {
        return version;
    }

    /** What is asked. */
    public Content content() {
        return version.content();
    }

    /** The version that answers are marked by: the one that was given, or another to which its teacher has changed. */
    public QuizVersion marking() {
        return markedBy == null ? version : markedBy;
    }

    public boolean isMarkedAgain() {
        return markedBy != null;
    }

    /** Marks every answer by another version of the same quiz from now on. */
    public void markBy(QuizVersion other) {
        if (other.quizId() != quizId) {
            throw new IllegalArgumentException("not a version of quiz " + quizId);
        }
        markedBy = other.id() == version.id() ? null : other;
    }

    public Numbers numbers() {
        return content().numbers();
    }

    public Optional<Long> classroomId() {
        return Optional.ofNullable(classroomId);
    }

    public boolean isForAClass() {
        return classroomId != null;
    }

    public LinkCode link() {
        return new LinkCode(linkCode);
    }

    public String title() {
        return title;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** How many attempts each student has; empty where there is no limit. */
    public OptionalInt attempts() {
        return attempts == null ? OptionalInt.empty() : OptionalInt.of(attempts);
    }

    public Feedback feedback() {
        return feedback;
    }

    public boolean isFeedbackAtOnce() {
        return feedback == Feedback.AT_ONCE;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
