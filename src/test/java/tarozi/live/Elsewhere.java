package tarozi.live;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** What happens to the database behind this server's back. */
@ApplicationScoped
class Elsewhere {
    private final AGame a;
    private final EntityManager database;

    Elsewhere(AGame a, EntityManager database) {
        this.a = a;
        this.database = database;
    }

    /** Another server takes a right answer. */
    UUID answers(Game game, Phone phone, int round) {
        var player = QuarkusTransaction.requiringNew()
                .call(() -> Player.of(game, phone.id()).orElseThrow());
        a.answer(game, player, round, Optional.empty(), 5);
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        GameAnswer.of(phone.id(), round).orElseThrow().answer().submission());
    }

    void forgets(Phone phone) {
        QuarkusTransaction.requiringNew().run(() -> GameAnswer.delete("playerId", phone.id()));
    }

    /** As good as away: nothing can be written, and nobody can see what was. */
    void takesTheDatabaseAway() {
        change("alter table game_answer rename to game_answer_away");
    }

    void bringsTheDatabaseBack() {
        change("alter table game_answer_away rename to game_answer");
    }

    /** Its content cannot be read until it is mended. */
    void spoils(Game game) {
        change("update game set content = '{' || content where id = " + game.id());
    }

    void mends(Game game) {
        change("update game set content = substring(content from 2) where id = " + game.id());
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }
}
