package tarozi.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Until;
import tarozi.live.game.Phase;
import tarozi.live.game.Switch;

/** A round that ends with the last answer waits for those who are there. */
abstract class LastAnswerRules extends AtTheTable {
    @Inject
    Usher usher;

    private Phone ali;
    private Phone vali;

    @BeforeEach
    void twoPlayUntilTheLastHasAnswered() {
        endsWithTheLast(Switch.ON);
        ali = joins("Ali");
        vali = joins("Vali");
    }

    @Test
    void endsARoundWhenAllWhoAreThereHaveAnswered() {
        sits(ali);
        ask();
        assertSaved(answers(ali));

        Until.holds("the reveal", () -> table().state().phase() == Phase.REVEALED);
        assertFalse(table().given(1, vali.id()).isPresent());
    }

    @Test
    void waitsForThoseWhoAreThereAndForNobodyWhoHadToGo() {
        sits(ali);
        sits(vali);
        ask();
        assertSaved(answers(ali));
        assertEquals(1, table().count(clock.instant()).left());

        players.remove(table(), vali.id());

        assertEquals(0, table().count(clock.instant()).left());
        assertEquals(1, table().count(clock.instant()).players());
        hall.asks(table(), now(ali));
        Until.holds("the reveal", () -> table().state().phase() == Phase.REVEALED);
    }

    @Test
    void waitsForAPhoneThatHasJustLostItsNetwork() {
        sits(ali);
        var seat = sits(vali);
        ask();
        hall.stand(table(), now(vali), seat);
        assertSaved(answers(ali));
        usher.tell(table());
        assertEquals(Phase.OPEN, table().state().phase());

        clock.advance(Phone.RETURN);
        usher.tell(table());

        assertEquals(Phase.REVEALED, table().state().phase());
    }

    @Test
    void waitsForThePhonesToComeBackAfterACrash() {
        sits(ali);
        sits(vali);
        ask();
        assertSaved(answers(ali));
        forgetEverything();
        sits(ali);
        usher.tell(table());
        assertEquals(Phase.OPEN, table().state().phase());

        sits(vali);
        assertSaved(answers(vali));
        usher.tell(table());

        assertEquals(Phase.REVEALED, table().state().phase());
    }
}
