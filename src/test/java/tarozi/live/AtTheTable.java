package tarozi.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tarozi.Cast;
import tarozi.TestClock;
import tarozi.account.Person;
import tarozi.account.Role;
import tarozi.classroom.Name;
import tarozi.live.game.Command;
import tarozi.live.game.Option;
import tarozi.live.game.Outcome;
import tarozi.live.game.Phase;
import tarozi.live.game.Plan;
import tarozi.live.game.Stage;
import tarozi.live.game.Standing;
import tarozi.live.game.Switch;
import tarozi.live.game.Verdict;
import tarozi.question.Level;
import tarozi.quiz.AQuiz;
import tarozi.quiz.Content;
import tarozi.quiz.Numbers;
import tarozi.quiz.Scoring;
import tarozi.quiz.Words;

/** A teacher with a game of three rounds of ninety seconds, worth ten points each; the clock stands unless moved. */
abstract class AtTheTable {
    static final Duration ROUND = Duration.ofSeconds(90);
    static final int WORTH = 10;

    @Inject
    AGame a;

    @Inject
    Games games;

    @Inject
    Hall hall;

    @Inject
    Players players;

    @Inject
    Answers answers;

    @Inject
    Bell bell;

    @Inject
    Cast cast;

    @Inject
    TestClock clock;

    Person host;
    Game game;

    @BeforeEach
    void openTheLobby() {
        clock.set(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        host = cast.member(Role.TEACHER).person();
        playing(Scoring.FLAT);
    }

    @AfterEach
    void letTheClockRun() {
        clock.release();
    }

    void playing(Scoring scoring) {
        game = a.of(host, content(scoring));
        endsWithTheLast(Switch.OFF);
    }

    void endsWithTheLast(Switch to) {
        games.step(table(), new Command.Turn(Option.ENDS_WITH_THE_LAST, to));
    }

    static Content content(Scoring scoring) {
        var items = IntStream.rangeClosed(1, 3)
                .mapToObj(round -> AQuiz.item("r" + round, "lstm-total", Level.TWO, Map.of()))
                .toList();
        return new Content(Words.in("en", "Gates"), Words.in("en", "What they cost"), Numbers.OWN, scoring, items);
    }

    Table table() {
        return hall.table(game.code()).orElseThrow();
    }

    /** As after a crash: nothing is known but what the database knows. */
    void forgetEverything() {
        hall.tables().clear();
    }

    Phone joins(String name) {
        var person = cast.somebody();
        assertEquals(Players.Entrance.IN, enters(person, name));
        return table().phoneOf(person.id()).orElseThrow();
    }

    Players.Entrance enters(Person person, String name) {
        return players.join(table(), person, Name.ofMember(name), 0);
    }

    /** A page that hears nothing. */
    Seat sits(Phone phone) {
        var seat = new SilentSeat();
        hall.sit(table(), now(phone), seat);
        return seat;
    }

    /** The phone as it is known now. */
    Phone now(Phone phone) {
        return table().phone(phone.id()).orElseThrow();
    }

    Outcome steers(Function<Stage, Command> command) {
        return games.step(table(), command.apply(table().state().stage()));
    }

    void pass(Duration time) {
        clock.advance(time);
        bell.ring();
    }

    /** Opens the next round. */
    void ask() {
        assertInstanceOf(Outcome.Next.class, steers(Command.Go::new));
        pass(Plan.LEAD);
        assertEquals(Phase.OPEN, table().state().phase());
    }

    /** Rings the bell. */
    void stop() {
        assertInstanceOf(Outcome.Next.class, steers(Command.Stop::new));
        assertEquals(Phase.REVEALED, table().state().phase());
    }

    int round() {
        return table().state().round();
    }

    List<String> right(Phone phone) {
        return right(phone, round());
    }

    List<String> right(Phone phone, int round) {
        return table().deck().question(round, phone.id()).fields().stream()
                .map(field -> field.asked().truth().toString())
                .toList();
    }

    Sent sent(List<String> texts) {
        return sent(UUID.randomUUID(), round(), texts);
    }

    Sent sent(UUID id, int round, List<String> texts) {
        return new Sent(id, round, texts, clock.instant(), Optional.empty());
    }

    Receipt answers(Phone phone) {
        return take(phone, sent(right(phone)));
    }

    Receipt take(Phone phone, Sent sent) {
        return done(answers.take(table(), now(phone), sent));
    }

    static <T> T done(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().get(20, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    static void assertRefused(Verdict.Why why, Receipt receipt) {
        assertEquals(new Receipt.Refused(why), receipt);
    }

    static Given assertSaved(Receipt receipt) {
        return assertInstanceOf(Receipt.Saved.class, receipt).given();
    }

    static void assertSameAnswer(Given one, Given other) {
        assertEquals(one.submission(), other.submission());
        assertEquals(one.typed(), other.typed());
        assertEquals(one.grade().share(), other.grade().share());
        assertEquals(one.time(), other.time());
    }

    /** How many answers the database has of the game. */
    int written() {
        return loaded(() -> GameAnswer.in(game)).size();
    }

    List<Integer> points(Phone... phones) {
        return List.of(phones).stream()
                .map(phone -> table().standing(phone.id()).map(Standing::points).orElse(-1))
                .toList();
    }

    static <T> T loaded(Supplier<T> query) {
        return QuarkusTransaction.requiringNew().call(query::get);
    }
}
