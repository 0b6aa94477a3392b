package tarozi.report;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.List;
import org.hibernate.annotations.Immutable;
import tarozi.assignment.Attempt;

/** The score of one attempt before a marking and after it. */
@Entity
@Immutable
public class MarkingChange extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "marking_change_seq")
    @SequenceGenerator(name = "marking_change_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Marking marking;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    private Attempt attempt;

    private int oldPoints;
    private int oldFull;
    private int newPoints;
    private int newFull;

    protected MarkingChange() {}

    MarkingChange(Marking marking, Attempt attempt, Remarking.Total total) {
        this.marking = marking;
        this.attempt = attempt;
        this.oldPoints = total.before().earned();
        this.oldFull = total.before().full();
        this.newPoints = total.after().earned();
        this.newFull = total.after().full();
    }

    static List<MarkingChange> of(Marking marking) {
        return list(
                "from MarkingChange c join fetch c.attempt t where c.marking = ?1 order by t.name, t.number", marking);
    }

    public Attempt attempt() {
        return attempt;
    }

    public int oldPoints() {
        return oldPoints;
    }

    public int oldFull() {
        return oldFull;
    }

    public int newPoints() {
        return newPoints;
    }

    public int newFull() {
        return newFull;
    }
}
