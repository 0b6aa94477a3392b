package tarozi.live.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tarozi.quiz.Scoring;

/** What holds for the points of every game, by whatever rules. */
class AnyLedgerTest {
    private static final List<Integer> POINTS = List.of(100, 7, 0);

    @Provide
    Arbitrary<List<Happening>> happenings() {
        return Happening.any();
    }

    @Property
    void nobodyHasLessThanNothingOrMoreThanAllThatCounts(
            @ForAll("happenings") List<Happening> happenings, @ForAll Scoring scoring) {
        var play = Play.of(happenings);
        int all = play.state().counted().stream()
                .mapToInt(round -> POINTS.get(round - 1))
                .sum();
        for (var standing : standings(scoring, play, play.ledger)) {
            assertTrue(standing.points() >= 0 && standing.points() <= all, standing::toString);
            assertTrue(standing.gained() >= 0 && standing.gained() <= standing.points(), standing::toString);
            assertTrue(standing.right() <= play.state().counted().size(), standing::toString);
            assertTrue(standing.streak() <= standing.right(), standing::toString);
        }
    }

    @Property
    void theSameAnswersInAnyOrderGiveTheSameRanking(
            @ForAll("happenings") List<Happening> happenings, @ForAll Scoring scoring, @ForAll long seed) {
        var play = Play.of(happenings);
        var shuffled = new ArrayList<>(play.ledger);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(standings(scoring, play, play.ledger), standings(scoring, play, shuffled));
    }

    @Property
    void noAnswerCountsTwice(@ForAll("happenings") List<Happening> happenings, @ForAll Scoring scoring) {
        var play = Play.of(happenings);
        var twice = new ArrayList<>(play.ledger);
        twice.addAll(play.ledger);
        assertEquals(standings(scoring, play, play.ledger), standings(scoring, play, twice));
    }

    @Property
    void everybodyIsRankedOnceAndNobodyBelowWhoHasLess(
            @ForAll("happenings") List<Happening> happenings, @ForAll Scoring scoring) {
        var play = Play.of(happenings);
        var standings = standings(scoring, play, play.ledger);
        assertEquals(
                Play.PLAYERS, standings.stream().map(Standing::player).sorted().toList());
        for (var one : standings) {
            long better = standings.stream()
                    .filter(other -> other.points() > one.points())
                    .count();
            assertEquals(better + 1, one.rank(), standings::toString);
        }
    }

    @Property
    void whoeverAnswersLaterEarnsNoMoreForTheSame(
            @ForAll("happenings") List<Happening> happenings, @ForAll Scoring scoring) {
        var play = Play.of(happenings);
        var race = new Race(scoring, POINTS);
        for (var sooner : play.ledger) {
            for (var later : play.ledger) {
                if (sooner.round() == later.round()
                        && sooner.player() == 1
                        && later.player() == 2
                        && sooner.share().equals(later.share())
                        && sooner.used().compareTo(later.used()) <= 0) {
                    var earned = race.earned(sooner.round(), List.of(sooner, later));
                    assertTrue(earned.get(1L) >= earned.get(2L), () -> sooner + " and " + later);
                }
            }
        }
    }

    private static List<Standing> standings(Scoring scoring, Play play, List<Run> runs) {
        return new Race(scoring, POINTS).standings(Play.PLAYERS, play.state().counted(), runs);
    }
}
