package tarozi.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarozi.account.Deleted;
import tarozi.account.Merged;
import tarozi.account.Person;
import tarozi.account.PersonalData;

/** What classes keep of a person, and what becomes of it when the person does. */
@ApplicationScoped
class Belongings implements PersonalData {
    /** Who has a place in the class already, or was removed from it, does not get another. */
    private static final String SECOND_PLACES_END =
            """
            delete from membership where person_id = :from and exists
              (select 1 from membership o where o.classroom_id = membership.classroom_id and o.person_id = :into)
            """;

    private static final String PLACES_MOVE = "update membership set person_id = :into where person_id = :from";

    private final EntityManager database;

    Belongings(EntityManager database) {
        this.database = database;
    }

    private record Member(
            String classroom,
            String name,
            boolean showsName,
            Instant joinedAt,
            Optional<Instant> leftAt,
            boolean removed) {
        static Member of(Object[] row) {
            return new Member(
                    (String) row[0],
                    (String) row[1],
                    (Boolean) row[2],
                    (Instant) row[3],
                    Optional.ofNullable((Instant) row[4]),
                    (Boolean) row[5]);
        }
    }

    void take(@Observes Merged merged) {
        for (String move : List.of(SECOND_PLACES_END, PLACES_MOVE)) {
            database.createNativeQuery(move)
                    .setParameter("from", merged.from().id())
                    .setParameter("into", merged.into().id())
                    .executeUpdate();
        }
    }

    void forget(@Observes Deleted deleted) {
        Membership.delete("person", deleted.person());
    }

    @Override
    public Map<String, Iterable<?>> of(Person person) {
        return Map.of(
                "membership",
                database.createQuery(
                                "select m.classroom.name, m.name, m.showsName, m.joinedAt, m.leftAt, m.removed"
                                        + " from Membership m where m.person.id = :person order by m.id",
                                Object[].class)
                        .setParameter("person", person.id())
                        .getResultStream()
                        .map(Member::of)
                        .toList());
    }
}
