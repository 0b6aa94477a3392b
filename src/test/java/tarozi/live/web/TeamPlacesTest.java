package tarozi.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tarozi.Cast;
import tarozi.Cast.Member;
import tarozi.Visitor;
import tarozi.account.Role;
import tarozi.live.AGame;
import tarozi.live.Game;
import tarozi.live.game.Phase;
import tarozi.quiz.AQuiz;

/** Two teams of one player each, of whom the first was right. */
@QuarkusTest
class TeamPlacesTest {
    @Inject
    AGame a;

    @Inject
    Cast cast;

    private Member ali;
    private Member vali;
    private Visitor host;
    private Game game;

    @BeforeEach
    void play() {
        ali = cast.member(Role.GUEST);
        vali = cast.member(Role.GUEST);
        var teacher = cast.member(Role.TEACHER);
        game = a.of(teacher.person(), AQuiz.content());
        var first = a.join(game, ali.person(), "Ali");
        a.answer(game, first, 1, Optional.empty(), 5);
        a.join(game, vali.person(), "Vali");
        host = teacher.visitor();
        host.get("/");
        host.send(home() + "/teams", Map.of("teams", "2"));
        a.stand(game, Phase.BOARD, 1);
    }

    @ParameterizedTest
    @CsvSource({"en,Team 1: place 1 of 2.", "uz,1-jamoa: 2 jamoa ichida 1-oʻrin.", "ru,Команда 1: 1-е место из 2."})
    void tellsAPlayerThePlaceOfTheTeamAmongTeams(String language, String place) {
        assertTrue(board(ali, language).contains(place), board(ali, language));
    }

    @Test
    void givesATeamWithoutPointsNoPlace() {
        assertFalse(board(vali, "en").contains("place"), board(vali, "en"));
        assertEquals(
                1, page(host, home() + "/projector").select(".team-places li").size());
    }

    private String board(Member player, String language) {
        return page(player.visitor(language), "/live/" + game.code().letters())
                .select("main")
                .text();
    }

    private static Document page(Visitor visitor, String address) {
        return Jsoup.parse(visitor.get(address).asString());
    }

    private String home() {
        return "/host/" + game.code().letters();
    }
}
