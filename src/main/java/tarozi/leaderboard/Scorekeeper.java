package tarozi.leaderboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tarozi.answer.Answer;
import tarozi.answer.AnswerRecorded;
import tarozi.grading.Week;

/**
 * Adds every answer's points to the boards it counts on, in the answer's own transaction. The ledger holds the person's
 * row meanwhile, so nobody else writes the same standings and a missing one can safely be inserted.
 */
@ApplicationScoped
class Scorekeeper {
    void count(@Observes AnswerRecorded recorded) {
        Answer answer = recorded.answer();
        if (answer.points().isNone()) {
            return;
        }
        List<Contest> contests =
                List.of(Contest.OVERALL, Contest.family(answer.asked().family()));
        List<Period> periods = List.of(Period.ALL_TIME, Period.of(Week.of(answer.answeredAt())));
        Map<StandingId, Standing> known = Standing.of(answer.personId(), contests, periods).stream()
                .collect(Collectors.toMap(Standing::id, Function.identity()));
        for (Contest contest : contests) {
            for (Period period : periods) {
                StandingId id = StandingId.of(contest, period, answer.personId());
                Standing standing = known.getOrDefault(id, new Standing(id));
                standing.add(answer);
                standing.persist();
            }
        }
    }
}
