package tarozi.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tarozi.grading.Grade;
import tarozi.grading.Grader;
import tarozi.live.game.Command;
import tarozi.live.game.Outcome;
import tarozi.live.game.Verdict;
import tarozi.live.game.Verdict.Why;

/** What was acknowledged is saved, and what cannot be saved costs nobody else their answer. */
abstract class SavingRules extends AtTheTable {
    @Inject
    Scribe scribe;

    @Inject
    Elsewhere elsewhere;

    @Test
    void afterARestartTheOpenQuestionAndOnesOwnAnswerAreThere() {
        var ali = joins("Ali");
        var vali = joins("Vali");
        ask();
        clock.advance(Duration.ofSeconds(20));
        var before = table();
        var question = before.deck().question(1, ali.id());
        var given = assertSaved(answers(ali));

        forgetEverything();

        assertEquals(before.state(), table().state());
        assertEquals(question, table().deck().question(1, ali.id()));
        assertSameAnswer(given, table().given(1, ali.id()).orElseThrow());
        assertSaved(answers(vali));
        stop();
        assertEquals(List.of(WORTH, WORTH), points(ali, vali));
    }

    @Test
    void afterARestartWhatWasEarnedBeforeIsThere() {
        var ali = joins("Ali");
        ask();
        assertSaved(answers(ali));
        stop();
        steers(Command.Go::new);
        ask();

        forgetEverything();

        assertEquals(List.of(WORTH), points(ali));
    }

    @Test
    void onePlayersDuplicateCostsNobodyElseTheirAnswer() {
        var ali = joins("Ali");
        var rest = IntStream.range(0, 3).mapToObj(number -> joins("P" + number)).toList();
        ask();
        elsewhere.answers(game, ali, 1);
        var receipts = together(Stream.concat(Stream.of(ali), rest.stream()).toList());

        assertRefused(Why.TWICE, receipts.get(0));
        receipts.stream().skip(1).forEach(AtTheTable::assertSaved);
        assertEquals(4, written());
    }

    @Test
    void whatAnotherServerHasTakenIsAcknowledgedHereToo() {
        var ali = joins("Ali");
        ask();
        var id = elsewhere.answers(game, ali, 1);

        var given = assertSaved(take(ali, sent(id, 1, right(ali))));

        assertEquals(right(ali), given.typed());
        assertEquals(1, written());
    }

    @Test
    void anIdThatWasUsedBeforeIsRefusedAndHoldsUpNobody() {
        var ali = joins("Ali");
        ask();
        var id = assertSaved(answers(ali)).submission();
        stop();
        steers(Command.Go::new);
        ask();

        assertRefused(Why.TWICE, take(ali, sent(id, 2, right(ali))));
        assertSaved(answers(ali));
    }

    @Test
    void whatCannotBeSavedIsNotAcknowledgedAndMayBeSentAgain() {
        var ali = joins("Ali");
        ask();
        var sent = sent(right(ali));
        elsewhere.takesTheDatabaseAway();
        try {
            var failed = answers.take(table(), now(ali), sent).toCompletableFuture();
            assertThrows(ExecutionException.class, () -> failed.get(20, TimeUnit.SECONDS));
        } finally {
            elsewhere.bringsTheDatabaseBack();
        }
        assertTrue(table().given(1, ali.id()).isEmpty());

        assertSaved(take(ali, sent));
        assertEquals(1, written());
    }

    @Test
    void whatWasOnItsWayWhenTheRoundEndedCounts() throws Exception {
        var ali = joins("Ali");
        ask();
        var gate = new CountDownLatch(1);
        holdTheScribe(gate);
        var receipt = answers.take(table(), now(ali), sent(right(ali)));
        assertInstanceOf(Outcome.Next.class, steers(Command.Stop::new));
        var revealing = CompletableFuture.supplyAsync(this::table);
        gate.countDown();

        assertSaved(done(receipt));
        done(revealing);
        assertEquals(List.of(WORTH), points(ali));
    }

    /** All in one group: the scribe is held until they wait in its queue. */
    private List<Receipt> together(List<Phone> phones) {
        var gate = new CountDownLatch(1);
        holdTheScribe(gate);
        var receipts = phones.stream()
                .map(phone -> answers.take(table(), now(phone), sent(right(phone))))
                .toList();
        gate.countDown();
        return receipts.stream().map(AtTheTable::done).toList();
    }

    /** The scribe acknowledges another player's answer, who does not listen until the gate is open. */
    private void holdTheScribe(CountDownLatch gate) {
        var other = joins("Holding " + UUID.randomUUID().toString().substring(0, 8));
        var question = table().deck().question(1, other.id());
        var grade = (Grade.Marked) Grader.grade(question, List.of("1"));
        var time = new Verdict.Taken(Duration.ZERO, Duration.ZERO, ROUND);
        var given = new Given(other.id(), 1, question, UUID.randomUUID(), List.of("1"), grade, time);
        var receipt = new CompletableFuture<Receipt>();
        var held = new CountDownLatch(1);
        receipt.thenRun(() -> {
            held.countDown();
            open(gate);
        });
        scribe.write(new Scribe.Line(table(), other, given, clock.instant(), receipt));
        open(held);
        players.remove(table(), other.id());
        elsewhere.forgets(other);
    }

    private static void open(CountDownLatch gate) {
        try {
            assertTrue(gate.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
