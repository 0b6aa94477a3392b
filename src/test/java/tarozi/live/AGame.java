package tarozi.live;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;
import tarozi.account.Person;
import tarozi.answer.Asked;
import tarozi.answer.Ledger;
import tarozi.answer.Ledger.Dealt;
import tarozi.answer.Marked;
import tarozi.answer.NewAnswer;
import tarozi.answer.Origin;
import tarozi.answer.Place;
import tarozi.answer.Typed;
import tarozi.answer.Venue;
import tarozi.classroom.Name;
import tarozi.grading.Grade;
import tarozi.grading.Grader;
import tarozi.live.game.Extra;
import tarozi.live.game.Phase;
import tarozi.live.game.State;
import tarozi.live.game.Timing;
import tarozi.live.game.Verdict.Taken;
import tarozi.question.Question;
import tarozi.quiz.Content;
import tarozi.quiz.Quiz;
import tarozi.quiz.QuizVersion;

/** Games that were played as a test wants, however long ago. */
@ApplicationScoped
public class AGame {
    private static final Duration WHOLE = Duration.ofSeconds(60);

    private final Games games;
    private final Ledger ledger;
    private final Typed typed;
    private final StatelessSession database;
    private final Clock clock;

    AGame(Games games, Ledger ledger, Typed typed, StatelessSession database, Clock clock) {
        this.games = games;
        this.ledger = ledger;
        this.typed = typed;
        this.database = database;
        this.clock = clock;
    }

    /** Of a quiz that the host has just published. */
    public Game of(Person host, Content content) {
        return games.start(host, QuarkusTransaction.requiringNew().call(() -> {
            var quiz = Quiz.by(host, content, now());
            quiz.persist();
            return quiz.publish(now());
        }));
    }

    public Game of(Person host, QuizVersion version) {
        return games.start(host, version);
    }

    public Game race(Person host, Content content) {
        return games.race(host, content);
    }

    public Player join(Game game, Person person, String name) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var player = new Player(game, person, Name.ofMember(name), 0, now());
            player.persist();
            return player;
        });
    }

    /** Right, or with the text that is given; after so many seconds. */
    public long answer(Game game, Player player, int round, Optional<String> text, int seconds) {
        return answer(game, player, round, text, new Taken(Duration.ofSeconds(seconds), Duration.ZERO, WHOLE));
    }

    public long answer(Game game, Player player, int round, Optional<String> text, Taken time) {
        var question = question(game, player, round);
        var texts = question.fields().stream()
                .map(field -> text.orElse(field.asked().truth().toString()))
                .toList();
        var grade = (Grade.Marked) Grader.grade(question, texts);
        var code = question.code();
        var given = new NewAnswer(
                UUID.randomUUID(),
                player.person().id(),
                new Venue(Place.GAME, game.id() + "/" + round),
                new Asked(
                        code.text(),
                        question.family().slug(),
                        code.level().number(),
                        code.convention().name(),
                        Origin.DEALT),
                typed.kept(texts),
                new Marked(grade.share(), grade.slips()),
                0);
        return QuarkusTransaction.requiringNew().call(() -> {
            var answer = ledger.appendDealt(List.of(new Dealt(given, now()))).get(0);
            database.insert(new GameAnswer(answer, game.id(), player.id(), round, time));
            return answer.id();
        });
    }

    public Question question(Game game, Player player, int round) {
        return new Deck(game.content(), game.seed()).question(round, player.id());
    }

    /** From now on it stands there. */
    public void stand(Game game, Phase phase, int round, Integer... skipped) {
        QuarkusTransaction.requiringNew().run(() -> {
            Game held = Game.locked(game.id());
            var before = held.state();
            held.take(
                    new State(
                            phase,
                            round,
                            Optional.of(new Timing(now(), now().plus(WHOLE))),
                            Optional.empty(),
                            Optional.empty(),
                            Set.of(skipped),
                            before.options()),
                    now());
        });
    }

    /** Everybody who ever came in, in the order of their coming. */
    public List<Player> players(Game game) {
        return QuarkusTransaction.requiringNew().call(() -> Player.in(game));
    }

    public void remove(Game game, Player player) {
        QuarkusTransaction.requiringNew()
                .run(() -> Player.of(game, player.id()).orElseThrow().remove(now()));
    }

    public void allow(Game game, Player player, int permille) {
        QuarkusTransaction.requiringNew()
                .run(() -> Player.of(game, player.id()).orElseThrow().allow(new Extra(permille)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
