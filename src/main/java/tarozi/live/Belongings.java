package tarozi.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import tarozi.account.Deleted;
import tarozi.account.Merged;
import tarozi.account.Person;
import tarozi.account.PersonalData;

/** What games keep of a person, and what becomes of it when the person does. */
@ApplicationScoped
class Belongings implements PersonalData {
    private final Clock clock;

    Belongings(Clock clock) {
        this.clock = clock;
    }

    private record Joined(
            long game, String code, String name, int team, int extra, Instant joinedAt, Optional<Instant> removedAt) {
        static Joined of(Player player) {
            Game game = Game.findById(player.gameId());
            return new Joined(
                    game.id(),
                    game.code().shown(),
                    player.name(),
                    player.team(),
                    player.extra().permille(),
                    player.joinedAt(),
                    player.removedAt());
        }
    }

    private record Hosted(
            long game, String code, Kind kind, Optional<Long> quiz, Instant createdAt, Optional<Instant> endedAt) {
        static Hosted of(Game game) {
            return new Hosted(
                    game.id(), game.code().shown(), game.kind(), game.quizId(), game.createdAt(), game.endedAt());
        }
    }

    /** Whoever shows one of these games looks again, for its players are others now. */
    void take(@Observes Merged merged) {
        Game.of(merged.from()).forEach(game -> Game.locked(game.id()).giveTo(merged.into()));
        for (Player guests : Player.everOf(merged.from())) {
            var game = Game.locked(guests.gameId());
            hand(guests, game, merged.into());
            game.stir();
        }
        Player.flush();
    }

    /**
     * Of two in one game, the one who has answered more stays, as ever if it is the account’s, and with nothing of the
     * other’s: they had other numbers. If one of them had to go, whoever stays has to.
     */
    private void hand(Player guests, Game game, Person into) {
        var owners = Player.of(into, game);
        if (owners.isEmpty()) {
            guests.giveTo(into);
            return;
        }
        boolean guestStays = GameAnswer.count(guests) > GameAnswer.count(owners.get());
        var stays = guestStays ? guests : owners.get();
        var goes = guestStays ? owners.get() : guests;
        if (goes.isRemoved()) {
            stays.remove(now());
        }
        GameAnswer.forget(goes);
        goes.delete();
        Player.flush();
        stays.giveTo(into);
    }

    /** What they did stays for the class’s results, under the name that is nobody’s; what they host is over. */
    void forget(@Observes Deleted deleted) {
        for (Player player : Player.everOf(deleted.person())) {
            var game = Game.locked(player.gameId());
            player.forget();
            game.stir();
        }
        Game.of(deleted.person()).stream()
                .filter(game -> !game.state().isEnded())
                .forEach(game -> Game.locked(game.id()).end(now()));
    }

    @Override
    public Map<String, Iterable<?>> of(Person person) {
        return Map.of(
                "player",
                Player.everOf(person).stream().map(Joined::of).toList(),
                "game",
                Game.of(person).stream().map(Hosted::of).toList());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
