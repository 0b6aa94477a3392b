package tarozi.report;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import tarozi.account.Account;
import tarozi.account.Person;
import tarozi.assignment.Assignment;
import tarozi.quiz.QuizVersion;

/** Once that an assignment was marked again: by whom, when, and by which version instead of which. */
@Entity
@Immutable
public class Marking extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "marking_seq")
    @SequenceGenerator(name = "marking_seq", allocationSize = 50)
    private Long id;

    private long assignmentId;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    private Person person;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "before_id")
    private QuizVersion before;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "after_id")
    private QuizVersion after;

    private Instant markedAt;

    protected Marking() {}

    Marking(Assignment assignment, QuizVersion after, Person person, Instant markedAt) {
        this.assignmentId = assignment.id();
        this.person = person;
        this.before = assignment.marking();
        this.after = after;
        this.markedAt = markedAt;
    }

    /** Every marking again of an assignment, the last one first. */
    public static List<Marking> of(Assignment assignment) {
        return list("assignmentId = ?1 order by id desc", assignment.id());
    }

    public List<MarkingChange> changes() {
        return MarkingChange.of(this);
    }

    public long id() {
        return id;
    }

    /** Who marked, by the name that students know. */
    public String by() {
        return Account.nameOf(person);
    }

    public QuizVersion before() {
        return before;
    }

    public QuizVersion after() {
        return after;
    }

    public Instant markedAt() {
        return markedAt;
    }
}
