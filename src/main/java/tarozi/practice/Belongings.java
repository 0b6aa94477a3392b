package tarozi.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tarozi.account.Deleted;
import tarozi.account.Merged;
import tarozi.account.Person;
import tarozi.account.PersonalData;
import tarozi.formula.Convention;

/** What practice keeps of a person, and what becomes of it when the person does. */
@ApplicationScoped
class Belongings implements PersonalData {
    private record Skill(
            String family,
            int level,
            int issued,
            Optional<Convention> wanted,
            int streak,
            int answered,
            Optional<Instant> masteredAt,
            Optional<Instant> dueAt) {
        static Skill of(Progress progress) {
            return new Skill(
                    progress.family(),
                    progress.level(),
                    progress.issued(),
                    progress.wanted(),
                    progress.streak(),
                    progress.answered(),
                    progress.masteredAt(),
                    progress.dueAt());
        }
    }

    private record Hints(String code, int taken) {}

    @Override
    public Map<String, Iterable<?>> of(Person person) {
        return Map.of(
                "progress", Progress.of(person).stream().map(Skill::of).toList(),
                "taken_hints",
                        TakenHints.of(person).stream()
                                .map(it -> new Hints(it.code(), it.taken()))
                                .toList());
    }

    void forget(@Observes Deleted deleted) {
        Progress.of(deleted.person()).forEach(Progress::delete);
        TakenHints.of(deleted.person()).forEach(TakenHints::delete);
    }

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
