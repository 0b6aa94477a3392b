package tarozi.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import tarozi.account.Deleted;
import tarozi.account.Merged;
import tarozi.account.Person;

/** What classes keep of a person, and what becomes of it when the person does. */
@ApplicationScoped
class Belongings {
    private final Clock clock;

    Belongings(Clock clock) {
        this.clock = clock;
    }

    void take(@Observes Merged merged) {
        Membership.everOf(merged.from()).forEach(guests -> hand(guests, merged.into()));
        Membership.flush();
    }

    /** Where the owner is in already, or teaches, the guest's place is given up. */
    private static void hand(Membership guests, Person owner) {
        Classroom classroom = guests.classroom();
        var owners = Membership.ever(owner, classroom);
        if (owners.isEmpty() && classroom.teacherId() != owner.id()) {
            guests.giveTo(owner);
            return;
        }
        guests.delete();
        owners.ifPresent(it -> it.take(guests));
    }

    /** The names go with the person; the classes stay for those who are in them, and take nobody new. */
    void forget(@Observes Deleted deleted) {
        Membership.everOf(deleted.person()).forEach(Membership::delete);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Classroom.taughtBy(deleted.person()).forEach(classroom -> classroom.archive(now));
    }
}
