package tarozi.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import tarozi.live.game.Command;

/** Who is counted: those who are there, those who may be on their way back, and those who have gone. */
@QuarkusTest
class HeadcountTest extends AtTheTable {
    @Test
    void waitsForAPhoneThatHasJustGoneAndThenNoLonger() {
        joins("Never there");
        var ali = joins("Ali");
        var seat = sits(ali);
        sits(joins("Barno"));
        clock.advance(Phone.RETURN);

        hall.stand(table(), now(ali), seat);
        assertEquals(1, count().returning());
        assertEquals(1, count().gone());

        clock.advance(Phone.RETURN);
        assertEquals(0, count().returning());
        assertEquals(2, count().gone());
        assertEquals(3, count().players());
    }

    @Test
    void playsARoundWithThoseWhoAreThereAndNotWithThoseWhoHaveGone() {
        var ali = joins("Ali");
        sits(ali);
        joins("Vali");
        ask();

        assertEquals(1, count().taking());
        assertEquals(0, count().have());

        hall.has(table(), now(ali), 1);
        assertEquals(1, count().have());
    }

    @Test
    void countsInARoundThoseWhoHadItsQuestionOrAnsweredItWhereverTheyAreNow() {
        var ali = joins("Ali");
        var seat = sits(ali);
        var vali = joins("Vali");
        joins("Never there");
        ask();
        hall.has(table(), now(ali), 1);
        assertSaved(answers(vali));
        hall.stand(table(), now(ali), seat);
        clock.advance(Phone.RETURN);
        stop();

        assertEquals(2, table().playersIn(1));
    }

    @Test
    void countsWhoeverComesLateFromTheNextRoundOn() {
        sits(joins("Ali"));
        ask();
        stop();
        var late = joins("Late");
        sits(late);
        hall.has(table(), now(late), 1);
        assertEquals(0, table().playersIn(1));

        steers(Command.Go::new);
        ask();
        hall.has(table(), now(late), 2);

        assertEquals(1, table().playersIn(2));
    }

    @Test
    void countsNobodyWhoWasRemoved() {
        var ali = joins("Ali");
        sits(ali);
        ask();
        hall.has(table(), now(ali), 1);

        players.remove(table(), ali.id());

        assertEquals(0, table().playersIn(1));
        assertEquals(0, count().taking());
    }

    private Count count() {
        return table().count(clock.instant());
    }
}
