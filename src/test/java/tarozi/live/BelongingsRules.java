package tarozi.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.account.Leaving;
import tarozi.account.Merged;
import tarozi.account.Person;
import tarozi.account.PersonSession;
import tarozi.account.Role;
import tarozi.answer.Answer;
import tarozi.answer.Secrecy;
import tarozi.live.game.Phase;
import tarozi.quiz.AQuiz;

/** What becomes of games and players when a guest turns out to have an account, and when somebody leaves. */
abstract class BelongingsRules {
    private static final Optional<String> RIGHT = Optional.empty();
    private static final int SECONDS = 5;

    @Inject
    AGame a;

    @Inject
    Hall hall;

    @Inject
    Cast cast;

    @Inject
    Leaving leaving;

    @Inject
    Event<Merged> merged;

    @Inject
    Unrevealed unrevealed;

    private Person teacher;
    private Person guest;
    private Person owner;
    private Game game;

    @BeforeEach
    void begin() {
        teacher = cast.member(Role.TEACHER).person();
        guest = cast.somebody();
        owner = cast.member(Role.STUDENT).person();
        game = a.of(teacher, AQuiz.content());
    }

    @Test
    void givesTheGuestsPlaceToTheAccount() {
        var player = a.join(game, guest, "Brave Falcon");
        a.answer(game, player, 1, RIGHT, SECONDS);

        merge(owner);

        assertEquals(List.of(player.id()), players());
        assertEquals(owner.id(), loaded(() -> Player.in(game).get(0).person().id()));
        assertEquals(1, loaded(() -> GameAnswer.in(game).size()));
    }

    @Test
    void keepsTheAccountsPlayerWhereBothHaveAnsweredAsMuch() {
        var guests = a.join(game, guest, "Brave Falcon");
        var owners = a.join(game, owner, "Ali");
        a.answer(game, guests, 1, RIGHT, SECONDS);
        a.answer(game, owners, 1, RIGHT, SECONDS);

        merge(owner);

        assertEquals(List.of(owners.id()), players());
        assertEquals(List.of(owners.id()), loaded(() -> GameAnswer.in(game).stream()
                .map(GameAnswer::playerId)
                .toList()));
        assertEquals(2, loaded(() -> Answer.latestOf(owner, 5).size()));
    }

    @Test
    void keepsTheGuestsPlayerWhereTheGuestHasAnsweredMore() {
        var guests = a.join(game, guest, "Brave Falcon");
        var owners = a.join(game, owner, "Ali");
        a.answer(game, guests, 1, RIGHT, SECONDS);
        a.answer(game, guests, 2, RIGHT, SECONDS);
        a.answer(game, owners, 1, RIGHT, SECONDS);

        merge(owner);

        assertEquals(List.of(guests.id()), players());
        assertEquals(2, loaded(() -> GameAnswer.in(game).size()));
        assertEquals(owner.id(), loaded(() -> Player.in(game).get(0).person().id()));
    }

    @Test
    void letsNobodyBackInWhoHadToGo() {
        a.remove(game, a.join(game, owner, "Ali"));
        var guests = a.join(game, guest, "Brave Falcon");
        a.answer(game, guests, 1, RIGHT, SECONDS);

        merge(owner);

        assertTrue(loaded(() -> Player.in(game).get(0).isRemoved()));
    }

    @Test
    void isSeenByThoseWhoShowTheGame() {
        var guests = a.join(game, guest, "Brave Falcon");
        a.join(game, owner, "Ali");
        a.answer(game, guests, 1, RIGHT, SECONDS);
        var table = hall.table(game.code()).orElseThrow();
        assertEquals(2, table.phones().size());

        merge(owner);
        hall.table(game.code());

        assertEquals(1, table.phones().size());
        assertEquals(guests.id(), table.phoneOf(owner.id()).orElseThrow().id());
    }

    @Test
    void givesTheGuestsRacesToTheAccount() {
        var race = a.race(guest, AQuiz.content());

        merge(owner);

        assertEquals(1, loaded(() -> Game.of(owner).size()));
        assertEquals(race.id(), loaded(() -> Game.of(owner).get(0).id()));
    }

    @Test
    void forgetsTheNameAndKeepsTheAnswers() {
        var player = a.join(game, owner, "Ali");
        a.join(game, guest, "☆ " + owner.id());
        a.answer(game, player, 1, RIGHT, SECONDS);

        assertTrue(leaving.leave(owner));

        var left = loaded(() -> Player.of(game, player.id()).orElseThrow());
        assertEquals(Person.nameOfForgotten(owner.id()), left.name());
        assertEquals(1, loaded(() -> GameAnswer.in(game).size()));
    }

    @Test
    void endsWhatALeavingHostHasBegun() {
        a.stand(game, Phase.OPEN, 1);

        assertTrue(leaving.leave(teacher));

        var state = loaded(() -> Game.called(game.code()).orElseThrow()).state();
        assertTrue(state.isEnded());
        assertTrue(state.isSkipped(1));
    }

    @Test
    void tellsNobodyAMarkBeforeTheReveal() {
        var player = a.join(game, owner, "Ali");
        a.stand(game, Phase.OPEN, 1);
        long id = a.answer(game, player, 1, RIGHT, SECONDS);
        Secrecy secrecy = unrevealed;
        assertTrue(loaded(() -> secrecy.covers(Answer.findById(id))));

        a.stand(game, Phase.REVEALED, 1);

        assertFalse(loaded(() -> secrecy.covers(Answer.findById(id))));
    }

    /** As it happens when the guest signs in: afterwards the guest's row is gone. */
    private void merge(Person into) {
        QuarkusTransaction.requiringNew().run(() -> {
            var from = Person.locked(guest.id());
            PersonSession.delete("person.id", from.id());
            merged.fire(new Merged(from, Person.locked(into.id())));
            from.delete();
        });
    }

    private List<Long> players() {
        return loaded(() -> Player.in(game).stream().map(Player::id).toList());
    }

    private static <T> T loaded(Callable<T> thing) {
        return QuarkusTransaction.requiringNew().call(thing);
    }
}
