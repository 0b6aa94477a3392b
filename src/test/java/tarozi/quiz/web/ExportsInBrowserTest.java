package tarozi.quiz.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page.PdfOptions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarozi.Browser;
import tarozi.Browser.Look;
import tarozi.Cast;
import tarozi.Screen;
import tarozi.Tab;
import tarozi.account.Role;
import tarozi.formula.Convention;
import tarozi.question.Level;
import tarozi.question.Presentation;
import tarozi.quiz.AQuiz;
import tarozi.quiz.Content;
import tarozi.quiz.Credit;
import tarozi.quiz.Item;

@QuarkusTest
class ExportsInBrowserTest {

    @Inject
    Cast cast;

    private static Content content() {
        return AQuiz.content()
                .with(List.of(
                        item("a", "lstm-total", Level.TWO, Presentation.SYMBOLS),
                        item("b", "lstm-breakdown", Level.TWO, Presentation.WORDS),
                        item("c", "conv2d-total", Level.ONE, Presentation.KERAS)));
    }

    private static Item item(String key, String family, Level level, Presentation presentation) {
        return new Item(key, family, level, Convention.KERAS, presentation, Map.of(), 90, 10, Credit.EXACT);
    }

    @ParameterizedTest
    @MethodSource("tarozi.Browser$Look#several")
    void fitAndAreAccessibleHoweverLookedAt(Look look) {
        var teacher = cast.member(Role.TEACHER);
        long id = Exported.published(teacher, content());
        try (Tab tab = Browser.open(look)) {
            tab.carry("tarozi", teacher.token().value());
            for (var place : List.of(
                    "/exports", "/exports/moodle?each=x&seed=", "/print?each=2&seed=7&language=" + look.language())) {
                tab.visit("/quizzes/" + id + place);
                tab.check("export" + place.replaceAll("[^a-z]+", "-"));
            }
        }
    }

    @Test
    void putsEverySheetAndEveryKeyOnPagesOfItsOwn() {
        var teacher = cast.member(Role.TEACHER);
        long id = Exported.published(teacher, content().with(content().items().subList(0, 2)));
        try (Tab tab = Browser.open(new Look(Screen.LAPTOP))) {
            tab.carry("tarozi", teacher.token().value());
            tab.visit("/quizzes/" + id + "/print?each=3&seed=7&language=ru");
            var paper =
                    tab.page().pdf(new PdfOptions().setPreferCSSPageSize(true).setPath(Path.of("target/paper.pdf")));
            var pages = Pattern.compile("/Type\\s*/Page\\b").matcher(new String(paper, StandardCharsets.ISO_8859_1));
            assertEquals(6, pages.results().count());
        }
    }

    @Test
    void downloadsWithoutScripts() {
        var teacher = cast.member(Role.TEACHER);
        long id = Exported.published(teacher, content());
        try (Tab tab = Browser.open(new Look(Screen.PHONE).withoutScripts())) {
            tab.carry("tarozi", teacher.token().value());
            tab.visit("/quizzes/" + id + "/exports");
            var download = tab.page().waitForDownload(() -> tab.click("button[formaction$='/gift']"));
            assertTrue(download.suggestedFilename().matches("gates-gift-[0-9]+\\.txt"), download.suggestedFilename());
            tab.page().locator("#each").fill("2");
            tab.click("button[formaction$='/print']");
            assertEquals(2, tab.page().locator(".keys").count());
        }
    }
}
