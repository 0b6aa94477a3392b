package tarozi.leaderboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tarozi.answer.Answer;
import tarozi.answer.AnswerRecorded;
import tarozi.answer.Place;
import tarozi.grading.Points;
import tarozi.grading.Week;
import tarozi.practice.daily.Day;

/**
 * Adds every answer's points to the boards it counts on, in the answer's own transaction. The ledger holds the person's
 * row meanwhile, so nobody else writes the same standings and a missing one can safely be inserted.
 */
@ApplicationScoped
class Scorekeeper {
    void count(@Observes AnswerRecorded recorded) {
        Answer answer = recorded.answer();
        if (answer.venue().place() == Place.DAILY) {
            add(answer, Day.points(answer), List.of(Contest.daily(Day.of(answer))), List.of(Period.ALL_TIME));
            return;
        }
        List<Contest> contests =
                List.of(Contest.OVERALL, Contest.family(answer.asked().family()));
        add(answer, answer.points(), contests, List.of(Period.ALL_TIME, Period.of(Week.of(answer.answeredAt()))));
    }

    private static void add(Answer answer, Points points, List<Contest> contests, List<Period> periods) {
        if (points.isNone()) {
            return;
        }
        Map<StandingId, Standing> known = Standing.of(answer.personId(), contests, periods).stream()
                .collect(Collectors.toMap(Standing::id, Function.identity()));
        for (Contest contest : contests) {
            for (Period period : periods) {
                StandingId id = StandingId.of(contest, period, answer.personId());
                Standing standing = known.getOrDefault(id, new Standing(id));
                standing.add(points, answer.answeredAt());
                standing.persist();
            }
        }
    }
}
