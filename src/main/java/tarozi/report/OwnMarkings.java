package tarozi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import tarozi.account.Person;
import tarozi.account.PersonalData;

/** When a teacher has marked again, as they take it along. */
@ApplicationScoped
class OwnMarkings implements PersonalData {
    private final EntityManager database;

    OwnMarkings(EntityManager database) {
        this.database = database;
    }

    private record MarkedAgain(long assignment, Instant markedAt) {}

    @Override
    public Map<String, Iterable<?>> of(Person person) {
        return Map.of(
                "marking",
                database.createQuery(
                                "select m.assignmentId, m.markedAt from Marking m where m.person.id = :person order by m.id",
                                Object[].class)
                        .setParameter("person", person.id())
                        .getResultStream()
                        .map(row -> new MarkedAgain((Long) row[0], (Instant) row[1]))
                        .toList());
    }
}
