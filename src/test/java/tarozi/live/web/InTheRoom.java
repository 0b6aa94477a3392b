package tarozi.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tarozi.Cast;
import tarozi.TestClock;
import tarozi.account.Role;
import tarozi.classroom.Name;
import tarozi.live.AGame;
import tarozi.live.Game;
import tarozi.live.GameAnswer;
import tarozi.live.Games;
import tarozi.live.Hall;
import tarozi.live.Players;
import tarozi.live.Players.Entrance;
import tarozi.live.Table;
import tarozi.live.game.Command;
import tarozi.live.game.Option;
import tarozi.live.game.Outcome;
import tarozi.live.game.Phase;
import tarozi.live.game.Plan;
import tarozi.live.game.Stage;
import tarozi.live.game.Switch;
import tarozi.question.Level;
import tarozi.question.Question;
import tarozi.quiz.AQuiz;
import tarozi.quiz.Content;
import tarozi.quiz.Numbers;
import tarozi.quiz.Scoring;
import tarozi.quiz.Words;

/** A teacher with a game, to which students come with their phones; the clock stands unless moved. */
abstract class InTheRoom {
    @Inject
    AGame a;

    @Inject
    Games games;

    @Inject
    Hall hall;

    @Inject
    Players players;

    @Inject
    Cast cast;

    @Inject
    TestClock clock;

    Cast.Member teacher;
    Game game;

    /** Somebody who has come in. */
    record Student(Cast.Member member, long id) {}

    @BeforeEach
    void openTheLobby() {
        clock.set(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        teacher = cast.member(Role.TEACHER);
        playing(content());
    }

    @AfterEach
    void letTheClockRun() {
        clock.release();
    }

    void playing(Content content) {
        game = a.of(teacher.person(), content);
        endsWithTheLast(Switch.OFF);
    }

    void endsWithTheLast(Switch to) {
        games.step(table(), new Command.Turn(Option.ENDS_WITH_THE_LAST, to));
    }

    static Content content() {
        var items = List.of(
                AQuiz.item("a", "lstm-total", Level.TWO, Map.of()),
                AQuiz.item("b", "lstm-breakdown", Level.TWO, Map.of()),
                AQuiz.item("c", "lstm-total", Level.TWO, Map.of()));
        return new Content(Words.in("en", "Gates"), Words.in("en", "What they cost"), Numbers.OWN, Scoring.FLAT, items);
    }

    Table table() {
        return hall.table(game.code()).orElseThrow();
    }

    String code() {
        return game.code().letters();
    }

    Student joins(String name) {
        var member = cast.member(Role.GUEST);
        assertEquals(Entrance.IN, players.join(table(), member.person(), Name.ofMember(name), 0));
        return new Student(
                member, table().phoneOf(member.person().id()).orElseThrow().id());
    }

    ASocket listens(Student student) {
        return ASocket.of(student.member(), "/live/" + code() + "/socket");
    }

    void steer(Function<Stage, Command> command) {
        assertInstanceOf(
                Outcome.Next.class,
                games.step(table(), command.apply(table().state().stage())));
    }

    void announce() {
        steer(Command.Go::new);
    }

    /** Opens the next round. */
    void ask() {
        announce();
        clock.advance(Plan.LEAD);
        tick();
        assertEquals(Phase.OPEN, table().state().phase());
    }

    void tick() {
        games.step(table(), new Command.Tick());
    }

    Question question(Student student) {
        return table().deck().question(table().state().round(), student.id());
    }

    List<String> right(Student student) {
        return question(student).fields().stream()
                .map(field -> field.asked().truth().toString())
                .toList();
    }

    String answer(Student student) {
        return answer(UUID.randomUUID(), table().state().round(), right(student).get(0));
    }

    static String answer(UUID id, int round, String text) {
        return "{\"is\":\"answer\",\"id\":\"%s\",\"round\":%d,\"answer\":[\"%s\"]}".formatted(id, round, text);
    }

    /** How many answers the database has of the game. */
    int written() {
        return QuarkusTransaction.requiringNew().call(() -> GameAnswer.in(game).size());
    }
}
