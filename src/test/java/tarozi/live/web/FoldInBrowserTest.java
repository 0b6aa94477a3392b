package tarozi.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.Browser;
import tarozi.Browser.Look;
import tarozi.Cast;
import tarozi.Screen;
import tarozi.Tab;
import tarozi.account.Role;
import tarozi.formula.Convention;
import tarozi.live.AGame;
import tarozi.live.game.Phase;
import tarozi.question.Presentation;
import tarozi.question.family.Families;
import tarozi.quiz.Content;
import tarozi.quiz.Credit;
import tarozi.quiz.Item;
import tarozi.quiz.Numbers;
import tarozi.quiz.Scoring;
import tarozi.quiz.Words;

/** What a phone shows of a question before anybody scrolls. */
@QuarkusTest
class FoldInBrowserTest {
    /** Of one layer and with one number to find, however they are told. */
    private static final List<Item> USUAL = Stream.of("lstm-total", "gru-total", "rnn-total", "dense-total")
            .flatMap(family -> Stream.of(Presentation.WORDS, Presentation.SYMBOLS, Presentation.KERAS)
                    .map(told -> item(family, told)))
            .toList();

    @Inject
    AGame a;

    @Inject
    Cast cast;

    @ParameterizedTest
    @ValueSource(strings = {"en", "uz", "ru"})
    void hasTheQuestionItsFieldAndTheButton(String language) {
        var content = new Content(Words.in("en", "Gates"), Words.NONE, Numbers.OWN, Scoring.FLAT, USUAL);
        var game = a.of(cast.member(Role.TEACHER).person(), content);
        var member = cast.member(Role.GUEST);
        a.join(game, member.person(), "Brave Falcon");
        var below = new ArrayList<String>();
        try (Tab tab = Browser.open(new Look(Screen.PHONE).in(language))) {
            tab.carry("tarozi", member.token().value());
            for (int round = 1; round <= USUAL.size(); round++) {
                a.stand(game, Phase.OPEN, round);
                tab.visit("/live/" + game.code().letters());
                var button = tab.page().locator("[data-form] button").boundingBox();
                if (button.y + button.height > tab.page().viewportSize().height) {
                    tab.photograph("fold-" + language + "-" + round);
                    below.add(USUAL.get(round - 1).key() + " ends at " + (button.y + button.height));
                }
            }
        }
        assertEquals(List.of(), below);
    }

    private static Item item(String family, Presentation told) {
        var key = (family + told).toLowerCase().replaceAll("[^a-z]|total", "");
        var easiest = Families.all().stream()
                .filter(known -> known.slug().equals(family))
                .findFirst()
                .orElseThrow()
                .tiers()
                .get(0);
        return new Item(key, family, easiest.level(), Convention.KERAS, told, Map.of(), 90, 10, Credit.EXACT);
    }
}
