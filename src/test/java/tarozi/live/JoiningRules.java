package tarozi.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tarozi.AtOnce;
import tarozi.classroom.Name;
import tarozi.classroom.Refusal;
import tarozi.live.Players.Entrance;
import tarozi.live.game.Command;
import tarozi.live.game.Option;
import tarozi.live.game.Switch;
import tarozi.quiz.Scoring;

/** Who comes in, and who does not. */
abstract class JoiningRules extends AtTheTable {
    @Test
    void whoeverJoinsTwiceStaysWhoTheyAre() {
        var person = cast.somebody();
        enters(person, "Ali");

        assertEquals(Entrance.IN, enters(person, "Vali"));

        assertEquals(List.of("Ali"), names());
    }

    @Test
    void whoeverJoinsFromManyTabsAtOnceIsOnePlayer() throws Exception {
        var person = cast.somebody();

        var entrances = AtOnce.times(6, () -> enters(person, "Ali"));

        assertEquals(List.of(Entrance.IN), entrances.stream().distinct().toList());
        assertEquals(List.of("Ali"), names());
        assertTrue(table().phoneOf(person.id()).isPresent());
    }

    @Test
    void ofManyWhoWantOneNameAtOnceOneGetsIt() throws Exception {
        List<Callable<Boolean>> joining = IntStream.range(0, 6)
                .mapToObj(number -> cast.somebody())
                .map(person -> (Callable<Boolean>) () -> isTaken(() -> enters(person, "Ali")))
                .toList();

        var taken = AtOnce.run(joining);

        assertEquals(5, taken.stream().filter(it -> it).count());
        assertEquals(List.of("Ali"), names());
    }

    @Test
    void aNameIsTakenHoweverItIsWritten() {
        joins("Сора");

        assertTrue(isTaken(() -> enters(cast.somebody(), "copa")));
    }

    @Test
    void theSameNameIsFreeInAnotherGame() {
        joins("Ali");
        game = a.of(host, content(Scoring.FLAT));

        joins("Ali");
    }

    @Test
    void aLockedDoorKeepsOutNewcomersAndNobodyElse() {
        var person = cast.somebody();
        enters(person, "Ali");
        games.step(table(), new Command.Turn(Option.LOCKED, Switch.ON));

        assertEquals(Entrance.LOCKED, enters(cast.somebody(), "Vali"));
        assertEquals(Entrance.IN, enters(person, "Ali"));

        games.step(table(), new Command.Turn(Option.LOCKED, Switch.OFF));
        assertEquals(Entrance.IN, enters(cast.somebody(), "Vali"));
    }

    @Test
    void lateComersComeInUntilTheEnd() {
        joins("Ali");
        ask();
        joins("Vali");
        steers(Command.End::new);

        assertEquals(Entrance.OVER, enters(cast.somebody(), "Late"));
        assertEquals(List.of("Ali", "Vali"), names());
    }

    @Test
    void aRaceHasTwentyPlacesHoweverManyComeAtOnce() throws Exception {
        game = a.race(cast.somebody(), content(Scoring.FIRST_CORRECT));
        IntStream.range(0, Kind.MOST_IN_A_RACE - 2).forEach(number -> joins("Number " + number));
        List<Callable<Entrance>> joining = IntStream.range(0, 5)
                .mapToObj(number -> {
                    var person = cast.somebody();
                    return (Callable<Entrance>) () -> enters(person, "Late " + number);
                })
                .toList();

        var entrances = AtOnce.run(joining);

        assertEquals(2, entrances.stream().filter(Entrance.IN::equals).count());
        assertEquals(3, entrances.stream().filter(Entrance.FULL::equals).count());
        assertEquals(Kind.MOST_IN_A_RACE, names().size());
    }

    @Test
    void whoeverHadToGoStaysOutUntilReadmitted() {
        var ali = joins("Ali");
        var person = loaded(() -> Player.of(game, ali.id()).orElseThrow().person());
        players.remove(table(), ali.id());

        assertTrue(now(ali).isRemoved());
        assertEquals(Entrance.REMOVED, enters(person, "Vali"));

        players.readmit(table(), ali.id());
        assertFalse(now(ali).isRemoved());
        assertEquals(Entrance.IN, enters(person, "Vali"));
        assertEquals(List.of("Ali"), names());
    }

    @Test
    void whoeverHadToGoStaysOutFromEveryTabAndEveryServer() {
        var person = cast.somebody();
        enters(person, "Ali");
        players.remove(table(), table().phoneOf(person.id()).orElseThrow().id());
        forgetEverything();

        assertEquals(Entrance.REMOVED, enters(person, "Vali"));
    }

    @Test
    void nobodyIsRemovedThroughAnotherGame() {
        var ali = joins("Ali");
        var other = hall.table(a.of(host, content(Scoring.FLAT)).code()).orElseThrow();

        assertThrows(NotFoundException.class, () -> players.remove(other, ali.id()));
        assertFalse(now(ali).isRemoved());
    }

    @Test
    void teamsAreDealtOutInTheOrderOfComing() {
        var five = IntStream.range(0, 5).mapToObj(number -> joins("P" + number)).toList();

        games.divide(table(), 2);

        assertEquals(
                List.of(1, 2, 1, 2, 1),
                five.stream().map(phone -> now(phone).team()).toList());
    }

    @Test
    void whoeverComesLaterFillsTheSmallestTeamOrChooses() {
        IntStream.range(0, 4).forEach(number -> joins("P" + number));
        games.divide(table(), 3);

        assertEquals(2, joins("Late").team());

        var choosy = cast.somebody();
        players.join(table(), choosy, Name.ofMember("Choosy"), 1);
        assertEquals(1, table().phoneOf(choosy.id()).orElseThrow().team());
        var wrong = cast.somebody();
        players.join(table(), wrong, Name.ofMember("Wrong"), 99);
        assertEquals(3, table().phoneOf(wrong.id()).orElseThrow().team());
    }

    @Test
    void teamsCanBeGivenUp() {
        var ali = joins("Ali");
        games.divide(table(), 2);
        games.divide(table(), 0);

        assertEquals(0, now(ali).team());
        assertEquals(0, table().teams());
    }

    private List<String> names() {
        var written = loaded(() -> Player.in(game).stream().map(Player::name).toList());
        assertEquals(written.size(), table().phones().size());
        return written;
    }

    private static boolean isTaken(Supplier<Entrance> entering) {
        try {
            assertEquals(Entrance.IN, entering.get());
            return false;
        } catch (Refusal refusal) {
            assertEquals(Optional.of(Refusal.Why.TAKEN), Optional.of(refusal.why()));
            return true;
        }
    }
}
