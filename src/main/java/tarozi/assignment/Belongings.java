package tarozi.assignment;

import jakarta.annotation.Priority;
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
import tarozi.answer.Ledger;

/** What assignments keep of a person, and what becomes of it when the person does. */
@ApplicationScoped
class Belongings implements PersonalData {
    private static final String ATTEMPTS_MOVE =
            """
            update attempt set
              person_id = :into,
              number = number + coalesce((select max(o.number) from attempt o
                where o.assignment_id = attempt.assignment_id and o.person_id = :into), 0)
            where person_id = :from
            """;
    private static final String ITEMS_OF_BOTH =
            """
            select a.id, t.number, i.itemKey, max(o.number) from AttemptItem i join i.attempt t join t.assignment a, Attempt o
            where t.person.id = :from and o.assignment = a and o.person.id = :into
            group by a.id, t.number, i.itemKey order by t.number desc
            """;
    private static final String EXTENSIONS_END =
            """
            delete from extension where person_id = :from and exists
              (select 1 from extension o where o.assignment_id = extension.assignment_id and o.person_id = :into)
            """;
    private static final String EXTENSIONS_MOVE = "update extension set person_id = :into where person_id = :from";

    /** While the ledger still tells the answers of the one from those of the other. */
    private static final int BEFORE_THE_LEDGER = 50;

    private final EntityManager database;
    private final Ledger ledger;

    Belongings(EntityManager database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    private record Attempted(
            long assignment, int number, String name, Instant startedAt, Optional<Instant> submittedAt) {
        static Attempted of(Object[] row) {
            return new Attempted(
                    (Long) row[0], (Integer) row[1], (String) row[2], (Instant) row[3], Optional.ofNullable((Instant)
                            row[4]));
        }
    }

    private record Extended(long assignment, Instant dueAt) {
        static Extended of(Object[] row) {
            return new Extended((Long) row[0], (Instant) row[1]);
        }
    }

    /** The attempts of the guest follow those that the account has, and their answers follow them. */
    void take(@Observes @Priority(BEFORE_THE_LEDGER) Merged merged) {
        database.createQuery(ITEMS_OF_BOTH, Object[].class)
                .setParameter("from", merged.from().id())
                .setParameter("into", merged.into().id())
                .getResultList()
                .forEach(row ->
                        follow(merged.from(), (Long) row[0], (Integer) row[1], (String) row[2], (Integer) row[3]));
        for (String move : List.of(ATTEMPTS_MOVE, EXTENSIONS_END, EXTENSIONS_MOVE)) {
            database.createNativeQuery(move)
                    .setParameter("from", merged.from().id())
                    .setParameter("into", merged.into().id())
                    .executeUpdate();
        }
    }

    private void follow(Person guest, long assignment, int number, String key, int before) {
        ledger.rename(
                guest, AttemptItem.venue(assignment, number, key), AttemptItem.venue(assignment, number + before, key));
    }

    /** The attempts stay for the class’s results, under the name that is nobody’s. */
    void forget(@Observes Deleted deleted) {
        database.createNativeQuery("delete from extension where person_id = :person")
                .setParameter("person", deleted.person().id())
                .executeUpdate();
        database.createNativeQuery("update attempt set name = :name where person_id = :person")
                .setParameter("name", deleted.person().pseudonym())
                .setParameter("person", deleted.person().id())
                .executeUpdate();
    }

    @Override
    public Map<String, Iterable<?>> of(Person person) {
        return Map.of(
                "attempt",
                        rows(
                                        "select a.assignment.id, a.number, a.name, a.startedAt, a.submittedAt"
                                                + " from Attempt a where a.person.id = :person order by a.id",
                                        person)
                                .stream()
                                .map(Attempted::of)
                                .toList(),
                "extension",
                        rows(
                                        "select e.assignmentId, e.dueAt from Extension e"
                                                + " where e.person.id = :person order by e.id",
                                        person)
                                .stream()
                                .map(Extended::of)
                                .toList());
    }

    private List<Object[]> rows(String query, Person person) {
        return database.createQuery(query, Object[].class)
                .setParameter("person", person.id())
                .getResultList();
    }
}
