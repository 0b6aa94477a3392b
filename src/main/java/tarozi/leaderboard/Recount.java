package tarozi.leaderboard;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import tarozi.account.Deleted;
import tarozi.account.Merged;
import tarozi.answer.Answer;
import tarozi.answer.AnswerRecorded;
import tarozi.answer.Place;

/** Counts a person's points anew where the ledger itself has changed, and not at all where they want to be forgotten. */
@ApplicationScoped
class Recount {
    /** After the ledger has handed over the answers. */
    private static final int LAST = 5_000;

    private final Scorekeeper scorekeeper;

    Recount(Scorekeeper scorekeeper) {
        this.scorekeeper = scorekeeper;
    }

    void merge(@Observes @Priority(LAST) Merged merged) {
        Standing.removeAllOf(merged.from().id());
        Standing.removeAllOf(merged.into().id());
        Answer.paidTo(merged.into()).forEach(answer -> scorekeeper.count(new AnswerRecorded(answer)));
        Answer.firstIn(Place.DAILY, merged.into()).forEach(answer -> scorekeeper.count(new AnswerRecorded(answer)));
        Standing.flush();
    }

    void forget(@Observes Deleted deleted) {
        Standing.removeAllOf(deleted.person().id());
    }
}
