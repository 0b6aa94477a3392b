package tarozi.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tarozi.AtOnce;
import tarozi.live.game.Command;
import tarozi.live.game.Plan;
import tarozi.live.game.Verdict.Why;
import tarozi.quiz.Scoring;

/** An answer is taken in time, once, and acknowledged when it is committed. */
abstract class AnsweringRules extends AtTheTable {
    @Test
    void isSavedBeforeItIsAcknowledged() {
        var ali = joins("Ali");
        ask();

        var given = assertSaved(answers(ali));

        assertEquals(1, written());
        assertEquals(right(ali), given.typed());
        assertTrue(given.grade().isRight());
    }

    @Test
    void theSameAnswerSentAgainGetsTheSameReceipt() {
        var ali = joins("Ali");
        ask();
        var sent = sent(right(ali));
        var first = take(ali, sent);

        assertEquals(first, take(ali, sent));
        stop();
        assertEquals(first, take(ali, sent));
        forgetEverything();
        assertSameAnswer(assertSaved(first), assertSaved(take(ali, sent)));
        assertEquals(1, written());
    }

    @Test
    void anotherAnswerToTheSameQuestionIsRefused() {
        var ali = joins("Ali");
        ask();
        assertSaved(take(ali, sent(List.of("1"))));

        assertRefused(Why.TWICE, answers(ali));
        forgetEverything();
        assertRefused(Why.TWICE, answers(ali));
        assertEquals(List.of("1"), table().given(1, ali.id()).orElseThrow().typed());
    }

    @Test
    void ofManyAnswersAtOnceOneIsTaken() throws Exception {
        var ali = joins("Ali");
        ask();
        List<Callable<Receipt>> answering = IntStream.range(1, 9)
                .mapToObj(number -> sent(List.of("" + number)))
                .map(sent -> (Callable<Receipt>) () -> take(ali, sent))
                .toList();

        var receipts = AtOnce.run(answering);

        assertEquals(
                1, receipts.stream().filter(Receipt.Saved.class::isInstance).count());
        assertEquals(
                7,
                receipts.stream().filter(new Receipt.Refused(Why.TWICE)::equals).count());
        assertEquals(1, written());
    }

    @Test
    void theSameAnswerManyTimesAtOnceIsOne() throws Exception {
        var ali = joins("Ali");
        ask();
        var sent = sent(right(ali));

        var receipts = AtOnce.times(8, () -> take(ali, sent));

        assertEquals(1, receipts.stream().distinct().count());
        assertSaved(receipts.get(0));
        assertEquals(1, written());
    }

    @Test
    void manyPlayersAnswerAtOnce() throws Exception {
        var phones =
                IntStream.range(0, 12).mapToObj(number -> joins("P" + number)).toList();
        ask();
        List<Callable<Receipt>> answering = phones.stream()
                .map(phone -> (Callable<Receipt>) () -> answers(phone))
                .toList();

        AtOnce.run(answering).forEach(AtTheTable::assertSaved);
        stop();

        assertEquals(12, written());
        assertEquals(
                List.of(WORTH),
                table().ranking().stream().map(it -> it.points()).distinct().toList());
    }

    @Test
    void whatCannotBeReadCostsNothing() {
        var ali = joins("Ali");
        ask();

        assertInstanceOf(Receipt.Unread.class, take(ali, sent(List.of("about a million"))));
        assertInstanceOf(Receipt.Unread.class, take(ali, sent(List.of())));
        assertInstanceOf(Receipt.Unread.class, take(ali, sent(List.of("\0\ud800\u202e"))));

        assertSaved(answers(ali));
    }

    @Test
    void nothingIsTakenForAnyOtherRound() {
        var ali = joins("Ali");
        ask();
        stop();
        steers(Command.Go::new);
        ask();

        for (int round : List.of(1, 3, 0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE)) {
            assertRefused(Why.OTHER_ROUND, take(ali, sent(UUID.randomUUID(), round, List.of("1"))));
        }
        assertEquals(0, written());
    }

    @Test
    void nothingIsTakenBeforeTheOpeningOrAfterTheBell() {
        var ali = joins("Ali");
        assertRefused(Why.LATE, take(ali, sent(List.of("1"))));
        steers(Command.Go::new);
        clock.advance(Plan.LEAD.minusMillis(1));
        assertRefused(Why.EARLY, answers(ali));

        pass(ROUND.plusMillis(2));

        assertRefused(Why.LATE, answers(ali));
        pass(Plan.GRACE);
        assertRefused(Why.LATE, answers(ali));
        assertEquals(0, written());
    }

    @Test
    void thePhonesClockMovesNothingBeyondTheBank() {
        var liar = joins("Liar");
        ask();
        clock.advance(ROUND.plusMillis(1));

        for (var shown : List.of(Duration.ZERO, Duration.ofMillis(Long.MAX_VALUE), Duration.ofMillis(Long.MIN_VALUE))) {
            var sent = new Sent(UUID.randomUUID(), 1, right(liar), clock.instant(), Optional.of(shown));
            assertRefused(Why.LATE, take(liar, sent));
        }
    }

    @Test
    void measuredLagIsMadeUpForFromTheBank() {
        var far = joins("Far");
        far.measured(Duration.ofMillis(300));
        ask();
        clock.advance(Duration.ofSeconds(10));

        var sent = new Sent(UUID.randomUUID(), 1, right(far), clock.instant(), Optional.of(Duration.ofMillis(9800)));
        var given = assertSaved(take(far, sent));

        assertEquals(Duration.ofMillis(200), given.lag());
        assertEquals(Duration.ofMillis(9800), given.time().used());
    }

    @Test
    void theFirstRightAnswerIsThatOfSomebodyWhoPlays() {
        playing(Scoring.FIRST_CORRECT);
        var gone = joins("Gone");
        var ali = joins("Ali");
        ask();
        assertSaved(answers(gone));
        clock.advance(Duration.ofSeconds(30));
        assertSaved(answers(ali));
        stop();
        assertTrue(points(ali).get(0) < WORTH);

        players.remove(table(), gone.id());

        assertEquals(List.of(WORTH), points(ali));
        assertEquals(Map.of(ali.id(), WORTH), table().earned(1));
        assertEquals(1, table().ranking().size());
    }

    @Test
    void whoeverIsReadmittedHasTheirPointsAgain() {
        var ali = joins("Ali");
        ask();
        assertSaved(answers(ali));
        stop();
        players.remove(table(), ali.id());
        assertEquals(List.of(-1), points(ali));

        players.readmit(table(), ali.id());

        assertEquals(List.of(WORTH), points(ali));
    }
}
