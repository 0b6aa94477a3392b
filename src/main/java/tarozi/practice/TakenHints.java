package tarozi.practice;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.List;
import java.util.Optional;
import tarozi.account.Person;
import tarozi.question.VariantCode;

/** How many hints somebody has taken for one variant. */
@Entity
public class TakenHints extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "taken_hints_seq")
    @SequenceGenerator(name = "taken_hints_seq", allocationSize = 50)
    private Long id;

    private long personId;
    private String code;
    private int taken;

    protected TakenHints() {}

    private TakenHints(long personId, VariantCode code) {
        this.personId = personId;
        this.code = code.text();
    }

    static int by(Person person, VariantCode code) {
        return of(person, code).map(hints -> hints.taken).orElse(0);
    }

    /** Takes the hints up to this number, to be called while the person's row is held. Taking one again costs nothing. */
    static int take(Person person, VariantCode code, int number) {
        var hints = of(person, code).orElseGet(() -> new TakenHints(person.id(), code));
        hints.taken = Math.max(hints.taken, number);
        hints.persist();
        return hints.taken;
    }

    static List<TakenHints> of(Person person) {
        return list("personId", person.id());
    }

    /** Becomes another's; of two who are one person, the one with more hints has taken them all. */
    void giveTo(Person owner) {
        var owned = find("personId = ?1 and code = ?2", owner.id(), code).<TakenHints>firstResultOptional();
        if (owned.isEmpty()) {
            personId = owner.id();
            return;
        }
        owned.get().taken = Math.max(owned.get().taken, taken);
        delete();
    }

    String code() {
        return code;
    }

    int taken() {
        return taken;
    }

    private static Optional<TakenHints> of(Person person, VariantCode code) {
        return find("personId = ?1 and code = ?2", person.id(), code.text()).firstResultOptional();
    }
}
