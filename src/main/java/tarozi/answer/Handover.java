package tarozi.answer;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tarozi.account.Merged;
import tarozi.grading.Points;
import tarozi.grading.Week;

/**
 * Gives the answers of a guest to the account that the guest turned out to be. They are as good as if one person had given
 * them: what both answered is an attempt more, and a kind that is paid less after some answers a week is paid less here too,
 * or ever new guests would be a way to the top.
 */
@ApplicationScoped
class Handover {
    /** Before those who add up points. */
    static final int FIRST = 100;

    private static final String RENUMBERED =
            """
            update answer set
              person_id = :into,
              points = case when exists (select 1 from answer o where o.person_id = :into and o.code = answer.code
                and o.place = answer.place and o.place_reference = answer.place_reference) then 0 else points end,
              attempt = attempt + coalesce((select max(o.attempt) from answer o where o.person_id = :into
                and o.code = answer.code and o.place = answer.place and o.place_reference = answer.place_reference), 0)
            where person_id = :from
            """;
    private static final String SENT_BY_BOTH = "select a.id from Answer a where a.personId = ?1 and a.submission in "
            + "(select o.submission from Answer o where o.personId = ?2)";

    private final EntityManager database;

    Handover(EntityManager database) {
        this.database = database;
    }

    /** A kind of answers that the scoring rule pays less and less in a week. */
    private record Kind(String family, int level, Week week) {
        static Kind of(Answer answer) {
            return new Kind(answer.asked().family(), answer.asked().level(), Week.of(answer.answeredAt()));
        }
    }

    void take(@Observes @Priority(FIRST) Merged merged) {
        Map<Kind, Long> paid = new HashMap<>();
        Answer.paidTo(merged.into()).forEach(answer -> paid.merge(Kind.of(answer), 1L, Long::sum));
        for (Answer answer : Answer.paidTo(merged.from())) {
            long before = paid.getOrDefault(Kind.of(answer), 0L);
            paid.put(Kind.of(answer), before + 1);
            database.detach(answer);
            pay(
                    answer.id(),
                    Points.earned(answer.asked().level(), answer.marked().share(), answer.hints(), before));
        }
        separate(merged);
        database.createNativeQuery(RENUMBERED)
                .setParameter("into", merged.into().id())
                .setParameter("from", merged.from().id())
                .executeUpdate();
    }

    private void pay(long id, Points points) {
        database.createNativeQuery("update answer set points = :points where id = :id")
                .setParameter("points", points.value())
                .setParameter("id", id)
                .executeUpdate();
    }

    private void separate(Merged merged) {
        List<Long> twice = database.createQuery(SENT_BY_BOTH, Long.class)
                .setParameter(1, merged.from().id())
                .setParameter(2, merged.into().id())
                .getResultList();
        for (long id : twice) {
            database.createNativeQuery("update answer set submission = :fresh where id = :id")
                    .setParameter("fresh", UUID.randomUUID())
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }
}
