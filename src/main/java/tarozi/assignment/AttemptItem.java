package tarozi.assignment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tarozi.answer.Answer;
import tarozi.answer.Place;
import tarozi.answer.Venue;
import tarozi.question.Question;
import tarozi.question.VariantCode;
import tarozi.question.family.Families;
import tarozi.quiz.Item;

/** One item of an attempt: the variant that the student has, what was typed, and the answer that counts. */
@Entity
public class AttemptItem extends PanacheEntityBase {
    /** Who takes longer was doing something else. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static final String WHOLE =
            """
            from AttemptItem i join fetch i.attempt t join fetch t.person join fetch t.assignment a join fetch a.version
            left join fetch i.answer where\s""";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attempt_item_seq")
    @SequenceGenerator(name = "attempt_item_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Attempt attempt;

    private String itemKey;
    private int position;
    private String code;
    private String draft;
    private Instant draftAt;

    @ManyToOne(fetch = FetchType.EAGER)
    private Answer answer;

    private Instant firstSeenAt;
    private Instant answeredAt;
    private Integer seconds;

    protected AttemptItem() {}

    AttemptItem(Attempt attempt, Item item, int position, VariantCode code) {
        this.attempt = attempt;
        this.itemKey = item.key();
        this.position = position;
        this.code = code.text();
    }

    /** An attempt's items in their order. */
    public static List<AttemptItem> of(Attempt attempt) {
        return list(WHOLE + "t.id = ?1 order by i.position", attempt.id());
    }

    /** The items of all attempts at an assignment, in one query. */
    public static List<AttemptItem> in(Assignment assignment) {
        return list(WHOLE + "t.assignment.id = ?1 order by t.id, i.position", assignment.id());
    }

    static Optional<AttemptItem> of(Attempt attempt, int position) {
        return find(WHOLE + "t.id = ?1 and i.position = ?2", attempt.id(), position)
                .firstResultOptional();
    }

    void seen(Instant now) {
        if (firstSeenAt == null) {
            firstSeenAt = now;
        }
    }

    void keep(String typed, Instant now) {
        draft = typed;
        draftAt = now;
    }

    /** Counts this answer from now on. One that is not newer than what counts has no effect. */
    void answered(Answer given) {
        if (answer != null && !given.answeredAt().isAfter(answer.answeredAt())) {
            return;
        }
        answer = given;
        draft = null;
        draftAt = null;
        if (answeredAt == null) {
            seconds = (int) spent(given.answeredAt()).toSeconds();
        }
        answeredAt = given.answeredAt();
    }

    private Duration spent(Instant now) {
        var spent = firstSeenAt == null ? Duration.ZERO : Duration.between(firstSeenAt, now);
        return spent.compareTo(LONGEST) > 0 ? LONGEST : spent;
    }

    /** Where the ledger keeps the answers to it. */
    public Venue venue() {
        return venue(attempt.assignment().id(), attempt.number(), itemKey);
    }

    static Venue venue(long assignment, int attempt, String key) {
        return new Venue(Place.ASSIGNMENT, assignment + "/" + attempt + "/" + key);
    }

    /** The question that the student has. */
    public Question question() {
        return VariantCode.parse(code).flatMap(Families::question).orElseThrow();
    }

    public long id() {
        return id;
    }

    public Attempt attempt() {
        return attempt;
    }

    /** The item's key in the quiz. */
    public String key() {
        return itemKey;
    }

    /** Its number in the attempt, from 1. */
    public int position() {
        return position;
    }

    public String code() {
        return code;
    }

    /** What was typed and not taken, as {@link tarozi.answer.Typed} keeps it. */
    public Optional<String> draft() {
        return Optional.ofNullable(draft);
    }

    public Optional<Instant> draftAt() {
        return Optional.ofNullable(draftAt);
    }

    /** The answer that counts: the latest one. */
    public Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    public boolean isAnswered() {
        return answer != null;
    }

    public Optional<Instant> firstSeenAt() {
        return Optional.ofNullable(firstSeenAt);
    }

    /** From the first look to the first answer, half an hour at most. */
    public OptionalInt seconds() {
        return seconds == null ? OptionalInt.empty() : OptionalInt.of(seconds);
    }
}
