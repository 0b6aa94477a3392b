package tarozi.practice;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tarozi.account.Person;
import tarozi.answer.Answer;
import tarozi.answer.Outcome;
import tarozi.formula.Convention;
import tarozi.question.Level;
import tarozi.question.QuestionFamily;

/** What somebody has done with one family at one level. */
@Entity
public class Progress extends PanacheEntityBase {
    /** So many right answers in a row, without a hint, master a skill. */
    public static final int STREAK = 3;

    /** A mastered skill is asked again after this time. */
    public static final Duration REST = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "progress_seq")
    @SequenceGenerator(name = "progress_seq", allocationSize = 50)
    private Long id;

    private long personId;
    private String family;
    private int level;
    private int issued;

    @Enumerated(EnumType.STRING)
    private Convention wanted;

    private int streak;
    private int answered;
    private Instant masteredAt;
    private Instant dueAt;

    protected Progress() {}

    private Progress(long personId, String family, int level) {
        this.personId = personId;
        this.family = family;
        this.level = level;
    }

    static List<Progress> of(Person person) {
        return list("personId", person.id());
    }

    static Optional<Progress> of(Person person, QuestionFamily family, Level level) {
        return of(person.id(), family.slug(), level.number());
    }

    /** To be called while the person's row is held, so that there is only one. */
    static Progress ofOrNew(long personId, String family, int level) {
        return of(personId, family, level).orElseGet(() -> {
            var fresh = new Progress(personId, family, level);
            fresh.persist();
            return fresh;
        });
    }

    static Optional<Progress> of(long personId, String family, int level) {
        return find("personId = ?1 and family = ?2 and level = ?3", personId, family, level)
                .firstResultOptional();
    }

    /** The variant in hand is done with; after a slip the next one has the same convention, so that it would show again. */
    void answered(Answer answer, Instant now) {
        boolean right = answer.marked().outcome() == Outcome.RIGHT;
        issued++;
        answered++;
        wanted = right ? null : Convention.valueOf(answer.asked().convention());
        if (!right) {
            streak = 0;
            masteredAt = null;
            dueAt = null;
        } else if (answer.hints() == 0) {
            streak++;
            if (streak >= STREAK) {
                masteredAt = masteredAt == null ? now : masteredAt;
                dueAt = now.plus(REST);
            }
        } else if (masteredAt == null) {
            streak = 0;
        }
    }

    void skipped() {
        issued++;
    }

    /** Becomes another's, who has done nothing of this yet. */
    void giveTo(Person owner) {
        personId = owner.id();
    }

    /** Takes over what the same person has done as a guest: the better of the two counts, and nothing twice. */
    void take(Progress guests) {
        answered += guests.answered;
        issued += guests.issued;
        streak = Math.max(streak, guests.streak);
        if (guests.masteredAt != null) {
            masteredAt = masteredAt == null || guests.masteredAt.isBefore(masteredAt) ? guests.masteredAt : masteredAt;
            dueAt = dueAt == null || guests.dueAt.isAfter(dueAt) ? guests.dueAt : dueAt;
        }
    }

    Mastery mastery(Instant now) {
        if (masteredAt != null) {
            return now.isBefore(dueAt) ? Mastery.MASTERED : Mastery.DUE;
        }
        return answered == 0 ? Mastery.NEW : Mastery.STARTED;
    }

    String family() {
        return family;
    }

    int level() {
        return level;
    }

    Optional<Instant> masteredAt() {
        return Optional.ofNullable(masteredAt);
    }

    Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    boolean isOf(QuestionFamily other, Level otherLevel) {
        return family.equals(other.slug()) && level == otherLevel.number();
    }

    /** How many variants have been answered or skipped: the number of the one in hand. */
    int issued() {
        return issued;
    }

    /** The convention that the next variant should have. */
    Optional<Convention> wanted() {
        return Optional.ofNullable(wanted);
    }

    int streak() {
        return streak;
    }

    int answered() {
        return answered;
    }
}
