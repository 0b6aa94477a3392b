package tarozi.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tarozi.account.Person;

/** Where classes are changed: each change is found through whoever makes it, and is one transaction. */
@ApplicationScoped
public class Classrooms {
    private final Clock clock;

    Classrooms(Clock clock) {
        this.clock = clock;
    }

    @Transactional
    public Classroom open(Person teacher, String name) {
        Classroom opened = Classroom.by(teacher, name, now());
        opened.persist();
        return opened;
    }

    /** Changes a teacher's own class. */
    @Transactional
    public void change(Person teacher, long id, BiConsumer<Classroom, Instant> verb) {
        verb.accept(Classroom.of(teacher, id).orElseThrow(NotFoundException::new), now());
    }

    /** Changes one who is in a teacher's own class, or was removed from it. */
    @Transactional
    public void changeMember(Person teacher, long id, long member, BiConsumer<Membership, Instant> verb) {
        Membership found = Classroom.of(teacher, id)
                .flatMap(classroom -> Membership.of(classroom, member))
                .orElseThrow(NotFoundException::new);
        verb.accept(found, now());
    }

    /** Changes how somebody is in a class. */
    @Transactional
    public void changeOwn(Person person, long id, BiConsumer<Membership, Instant> verb) {
        verb.accept(Membership.of(person, id).orElseThrow(NotFoundException::new), now());
    }

    /** Lets somebody into the class that the code opens. */
    @Transactional
    public Membership join(Person person, JoinCode code, String name, Consumer<Membership> choice) {
        Membership membership =
                Classroom.withCode(code).orElseThrow(NotFoundException::new).join(person, name, now());
        choice.accept(membership);
        return membership;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
