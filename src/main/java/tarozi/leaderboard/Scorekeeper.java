package tarozi.leaderboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        List<StandingId> ids = boardsOf(answer).toList();
        Map<StandingId, Standing> known =
                Standing.among(ids).stream().collect(Collectors.toMap(Standing::id, Function.identity()));
        ids.forEach(id -> known.computeIfAbsent(id, Standing::new).add(answer));
        known.values().forEach(standing -> standing.persist());
    }

    private static Stream<StandingId> boardsOf(Answer answer) {
        Period week = Period.of(Week.of(answer.answeredAt()));
        return Stream.of(Contest.OVERALL, Contest.family(answer.asked().family()))
                .flatMap(contest -> Stream.of(Period.ALL_TIME, week)
                        .map(period -> StandingId.of(contest, period, answer.personId())));
    }
}
