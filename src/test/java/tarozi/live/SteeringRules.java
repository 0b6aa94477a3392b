package tarozi.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import tarozi.AtOnce;
import tarozi.live.game.Command;
import tarozi.live.game.Extra;
import tarozi.live.game.Option;
import tarozi.live.game.Outcome;
import tarozi.live.game.Outcome.Why;
import tarozi.live.game.Phase;
import tarozi.live.game.Plan;
import tarozi.live.game.Stage;
import tarozi.live.game.Switch;
import tarozi.live.game.Verdict;
import tarozi.quiz.Scoring;

/** How games go on: by their hosts, by themselves, and after whatever happens to the server. */
abstract class SteeringRules extends AtTheTable {
    @Inject
    Elsewhere elsewhere;

    @Test
    void beginsInALobbyUnderItsCode() {
        var found = hall.table(game.code()).orElseThrow();

        assertEquals(Stage.LOBBY, found.state().stage());
        assertEquals(game.id(), found.id());
        assertTrue(loaded(() -> Game.of(host, game.code())).isPresent());
        assertTrue(loaded(() -> Game.of(cast.somebody(), game.code())).isEmpty());
    }

    @Test
    void ofManyTabsThatGoOnAtOnceOneDoes() throws Exception {
        ask();
        stop();
        var board = table().state().stage();
        List<Callable<Outcome>> tabs = List.of(() -> go(board), () -> go(board), () -> go(board), () -> go(board));

        var outcomes = AtOnce.run(tabs);

        assertEquals(1, outcomes.stream().filter(Outcome.Next.class::isInstance).count());
        assertEquals(
                3,
                outcomes.stream().filter(new Outcome.Nothing(Why.STALE)::equals).count());
        assertEquals(new Stage(Phase.BOARD, 1), table().state().stage());
    }

    private Outcome go(Stage from) {
        return games.step(table(), new Command.Go(from));
    }

    @Test
    void ringsItsBellByItself() {
        ask();
        pass(ROUND.plus(Plan.GRACE).minusMillis(1));
        assertEquals(Phase.OPEN, table().state().phase());

        pass(Duration.ofMillis(1));

        assertEquals(Phase.REVEALED, table().state().phase());
    }

    @Test
    void isTakenOnAfterACrashByWhoeverIsUpAgain() {
        ask();
        clock.advance(Duration.ofHours(2));
        forgetEverything();

        bell.ring();

        assertEquals(
                Phase.REVEALED,
                loaded(() -> Game.called(game.code()).orElseThrow()).state().phase());
    }

    @Test
    void standsStillWhilePausedHoweverLong() {
        var ali = joins("Ali");
        ask();
        clock.advance(Duration.ofSeconds(30));
        steers(Command.Pause::new);
        pass(Duration.ofHours(1));
        assertRefused(Verdict.Why.PAUSED, answers(ali));

        steers(Command.Resume::new);

        assertEquals(
                clock.instant().plus(Duration.ofSeconds(60)),
                table().state().timing().orElseThrow().ends());
        assertEquals(Duration.ofSeconds(30), assertSaved(answers(ali)).time().used());
    }

    @Test
    void givesMoreTimeToEverybody() {
        var ali = joins("Ali");
        ask();
        steers(stage -> new Command.Extend(stage, Duration.ofSeconds(60)));
        pass(ROUND.plusSeconds(59));

        assertSaved(answers(ali));
    }

    @Test
    void givesMoreTimeToOneOnThatPlayersOwnClock() {
        playing(Scoring.SPEED);
        var ali = joins("Ali");
        var slow = joins("Slow");
        players.allow(table(), slow.id(), new Extra(1000));
        ask();
        pass(ROUND.dividedBy(2));
        assertSaved(answers(ali));
        pass(ROUND.dividedBy(2).plusSeconds(3));
        assertEquals(Phase.OPEN, table().state().phase());
        var late = joins("Late");
        assertRefused(Verdict.Why.LATE, answers(late));
        clock.advance(Duration.ofSeconds(-3));
        assertSaved(answers(slow));
        stop();

        assertEquals(points(ali), points(slow));
    }

    @Test
    void waitsForExtraTimeThatIsGivenDuringTheRound() {
        var slow = joins("Slow");
        ask();
        players.allow(table(), slow.id(), new Extra(500));

        pass(ROUND.plusSeconds(30));

        assertEquals(Phase.OPEN, table().state().phase());
        assertSaved(answers(slow));
    }

    @Test
    void countsNothingOfASkippedRound() {
        var ali = joins("Ali");
        ask();
        answers(ali);

        steers(Command.Skip::new);

        assertEquals(new Stage(Phase.READY, 2), table().state().stage());
        pass(Plan.LEAD);
        stop();
        assertEquals(List.of(0), points(ali));
        assertEquals(1, written());
    }

    @Test
    void isOverWhenItsHostSaysSo() {
        ask();
        var asked = table().state().stage();
        steers(Command.End::new);

        assertTrue(table().state().isEnded());
        assertEquals(new Outcome.Nothing(Why.STALE), games.step(table(), new Command.Pause(asked)));
        assertTrue(
                loaded(() -> Game.called(game.code()).orElseThrow()).endedAt().isPresent());
    }

    @Test
    void goesOnThroughTheWholeGameByItselfWhereItShall() {
        games.step(table(), new Command.Turn(Option.GOES_ON, Switch.ON));
        games.step(table(), new Command.Turn(Option.BOARD_SHOWN, Switch.OFF));
        ask();
        for (int round = 1; round < 3; round++) {
            pass(ROUND.plus(Plan.GRACE));
            pass(Plan.REVEAL);
            assertEquals(new Stage(Phase.READY, round + 1), table().state().stage());
            pass(Plan.LEAD);
        }
        pass(ROUND.plus(Plan.GRACE));
        pass(Plan.REVEAL);

        assertTrue(table().state().isEnded());
    }

    @Test
    void oneGameThatCannotGoOnHoldsUpNoOther() {
        ask();
        var broken = game;
        playing(Scoring.FLAT);
        ask();
        elsewhere.spoils(broken);
        forgetEverything();

        try {
            pass(ROUND.plus(Plan.GRACE));

            assertEquals(Phase.REVEALED, table().state().phase());
        } finally {
            elsewhere.mends(broken);
        }
    }

    @Test
    void isForgottenWhenNobodyHasLookedForLongAndFoundAgain() {
        var ali = joins("Ali");
        var seat = sits(ali);
        var known = table();
        clock.advance(Duration.ofHours(2));
        bell.ring();
        assertTrue(hall.tables().contains(known));

        hall.stand(known, ali, seat);
        clock.advance(Duration.ofMinutes(59));
        bell.ring();
        assertTrue(hall.known(game.code()).isEmpty());

        assertEquals("Ali", table().phone(ali.id()).orElseThrow().name());
    }
}
