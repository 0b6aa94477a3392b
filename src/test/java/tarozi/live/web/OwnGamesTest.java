package tarozi.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.Browser;
import tarozi.Browser.Look;
import tarozi.Cast;
import tarozi.Cast.Member;
import tarozi.Screen;
import tarozi.Tab;
import tarozi.Visitor;
import tarozi.account.Role;
import tarozi.live.AGame;
import tarozi.live.Game;
import tarozi.live.game.Phase;
import tarozi.quiz.AQuiz;
import tarozi.quiz.Content;
import tarozi.quiz.Scoring;

/** Where players find their games again. */
@QuarkusTest
class OwnGamesTest {
    @Inject
    AGame a;

    @Inject
    Cast cast;

    @Test
    void goesOnWithAGameThatRuns() {
        var member = cast.member(Role.GUEST);
        var game = of(AQuiz.content());
        a.join(game, member.person(), "Zuhra");
        assertEquals(
                List.of(live(game)), page(member.visitor()).select(".notice a").eachAttr("href"));
        assertTrue(page(member.visitor()).select("#own-games").isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Scoring.class)
    void leadsToTheReviewOfGamesThatAreOverWithThePointsOfTheGame(Scoring scoring) {
        var member = cast.member(Role.STUDENT);
        var quiz = AQuiz.content();
        var game = of(new Content(quiz.title(), quiz.about(), quiz.numbers(), scoring, quiz.items()));
        var other = a.join(game, cast.somebody(), "Tohir");
        var player = a.join(game, member.person(), "Zuhra");
        a.answer(game, other, 1, Optional.empty(), 5);
        a.answer(game, player, 1, Optional.empty(), 20);
        a.stand(game, Phase.ENDED, 2);

        var own = page(member.visitor()).select("#own-games .skill");
        var points = Jsoup.parse(member.visitor().get(live(game)).asString())
                .select(".stage > .lead")
                .text()
                .replaceAll(".*\\. ", "");

        assertEquals(List.of(live(game) + "/review"), own.select("a").eachAttr("href"));
        assertTrue(own.select(".muted").text().endsWith(" · " + points), own.text() + " is not " + points);
    }

    @Test
    void showsTheLastTenOnlyOfThoseInWhichSomethingWasAsked() {
        var member = cast.member(Role.STUDENT);
        for (int number = 0; number < 12; number++) {
            var game = of(AQuiz.content());
            a.join(game, member.person(), "Zuhra");
            a.stand(game, Phase.ENDED, number == 11 ? 0 : 1);
        }
        assertEquals(10, page(member.visitor()).select("#own-games .skill").size());
    }

    @Test
    void showsNobodyTheGamesOfOthersNorOnesTheyHadToLeave() {
        var member = cast.member(Role.STUDENT);
        var game = of(AQuiz.content());
        var player = a.join(game, member.person(), "Zuhra");
        a.stand(game, Phase.ENDED, 1);
        assertTrue(page(new Visitor()).select("#own-games").isEmpty());
        assertTrue(
                page(cast.member(Role.STUDENT).visitor()).select("#own-games").isEmpty());
        a.remove(game, player);
        assertTrue(page(member.visitor()).select("#own-games").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uz", "ru"})
    void fitsEveryScreen(String language) {
        Member member = cast.member(Role.STUDENT);
        for (var phase : new Phase[] {Phase.LOBBY, Phase.ENDED, Phase.ENDED}) {
            var game = of(AQuiz.content());
            a.join(game, member.person(), "Zuhra");
            if (phase == Phase.ENDED) {
                a.stand(game, phase, 1);
            }
        }
        try (Tab tab = Browser.open(new Look(Screen.PHONE).in(language))) {
            tab.carry("tarozi", member.token().value());
            tab.visit("/join");
            tab.check("join-own");
        }
    }

    private Game of(Content content) {
        return a.of(cast.member(Role.TEACHER).person(), content);
    }

    private static String live(Game game) {
        return "/live/" + game.code().letters();
    }

    private static Document page(Visitor visitor) {
        return Jsoup.parse(visitor.get("/join").asString());
    }
}
