package tarozi.report.web;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tarozi.Browser;
import tarozi.Browser.Look;
import tarozi.Cast;
import tarozi.Cast.Member;
import tarozi.Tab;
import tarozi.account.Role;
import tarozi.grading.Anticipated;
import tarozi.live.AGame;
import tarozi.live.Game;
import tarozi.live.Player;
import tarozi.live.game.Phase;
import tarozi.live.game.Verdict.Taken;
import tarozi.question.Level;
import tarozi.quiz.AQuiz;
import tarozi.quiz.Content;
import tarozi.quiz.Numbers;
import tarozi.quiz.Scoring;
import tarozi.quiz.Words;

/** Two dozen players and four rounds, one of them skipped, looked at. */
@QuarkusTest
class GameResultsInBrowserTest {
    private static final List<String> NAMES =
            List.of("Zukko Lochin", "Смелая Ласточка", "Brave Falcon", "Gʻani", "Екатерина Вознесенская", "山田");
    private static final Content QUIZ = new Content(
            Words.in("en", "Recurrent and convolutional layers"),
            Words.NONE,
            Numbers.OWN,
            Scoring.SPEED,
            List.of(
                    AQuiz.item("a", "dense-total", Level.ONE, Map.of()),
                    AQuiz.item("b", "lstm-total", Level.TWO, Map.of()),
                    AQuiz.item("c", "gru-total", Level.TWO, Map.of()),
                    AQuiz.item("d", "lstm-gate", Level.ONE, Map.of())));

    @Inject
    AGame a;

    @Inject
    Cast cast;

    @Test
    void fitsAndIsAccessibleHoweverLookedAt() {
        var teacher = cast.member(Role.TEACHER);
        var game = a.of(teacher.person(), QUIZ);
        var me = cast.member(Role.STUDENT);
        var mine = play(game, me, 16);
        IntStream.range(0, 25)
                .filter(number -> number != 16)
                .forEach(number -> play(game, cast.member(Role.GUEST), number));
        a.allow(game, mine, 500);
        a.remove(game, a.join(game, cast.somebody(), "Somebody else"));
        a.stand(game, Phase.ENDED, 4, 3);
        var home = "/host/" + game.code().letters();
        Look.several().forEach(look -> {
            look(look, teacher, "game-results", home + "/results");
            look(look, teacher, "game-student", home + "/results/students/" + mine.id());
            look(look, teacher, "game-quiz", "/quizzes/" + game.quizId().orElseThrow() + "/results");
            look(look, me, "game-board", "/live/" + game.code().letters() + "/board");
        });
    }

    private Player play(Game game, Member member, int number) {
        var player = a.join(game, member.person(), NAMES.get(number % NAMES.size()) + " " + number);
        for (int round = 1; round <= 4; round++) {
            boolean slips = (number * 7 + round * 5) % 26 < number;
            a.answer(
                    game,
                    player,
                    round,
                    slips ? Optional.of(wrong(game, player, round)) : Optional.empty(),
                    new Taken(
                            Duration.ofSeconds(8 + number + 3L * round),
                            Duration.ofMillis(number % 3 == 0 ? 90 + 10L * number : 0),
                            Duration.ofMinutes(1)));
        }
        return player;
    }

    private String wrong(Game game, Player player, int round) {
        var foreseen = Anticipated.of(a.question(game, player, round), 0);
        return foreseen.get((int) (player.id() % Math.min(3, foreseen.size())))
                .value()
                .toString();
    }

    private static void look(Look look, Member who, String name, String address) {
        try (Tab tab = Browser.open(look)) {
            tab.carry("tarozi", who.token().value());
            tab.visit(address);
            tab.check(name);
        }
    }
}
