package tarozi.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import tarozi.account.Merged;

/** What practice keeps of a person, and what becomes of it when the person does. */
@ApplicationScoped
class Belongings {
    void take(@Observes Merged merged) {
        for (Progress guests : Progress.of(merged.from())) {
            var owners = Progress.of(merged.into().id(), guests.family(), guests.level());
            owners.ifPresentOrElse(it -> it.take(guests), () -> guests.giveTo(merged.into()));
            if (owners.isPresent()) {
                guests.delete();
            }
        }
        TakenHints.of(merged.from()).forEach(hints -> hints.giveTo(merged.into()));
        Progress.flush();
    }
}
