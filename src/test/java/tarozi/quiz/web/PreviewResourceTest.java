package tarozi.quiz.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.account.Role;
import tarozi.question.VariantCode;
import tarozi.question.family.Families;

@QuarkusTest
class PreviewResourceTest {
    @Inject
    Cast cast;

    private Writer quiz;

    @BeforeEach
    void write() {
        quiz = Writer.creating(cast.member(Role.TEACHER).visitor(), "Gates").adding("lstm-total.2", "dense-total.1");
    }

    @Test
    void showsAWholeQuizAsEachStudentGetsIt() {
        var one = quiz.page("/preview?seed=1");
        assertEquals(2, one.select("article").size());
        assertEquals(
                one.select(".meta code").eachText(),
                quiz.page("/preview?seed=1").select(".meta code").eachText());
        assertNotEquals(
                one.select(".meta code").eachText(),
                quiz.page("/preview?seed=2").select(".meta code").eachText());
    }

    @Test
    void showsTwentyVariantsWithTheirAnswers() {
        var page = quiz.page("/items/" + quiz.keys().get(0) + "/preview?many=20");
        var variants = page.select("ol.items > li");
        assertEquals(20, variants.size());
        for (var variant : variants) {
            var code = VariantCode.parse(variant.selectFirst("code").text()).orElseThrow();
            var truth = Families.question(code)
                    .orElseThrow()
                    .fields()
                    .get(0)
                    .asked()
                    .truth()
                    .value();
            assertEquals(String.valueOf(truth), variant.selectFirst("dd").text().replace(",", ""));
        }
    }

    @Test
    void showsTheVariantWithACodeAndRefusesAnothersCode() {
        var preview = "/items/" + quiz.keys().get(0) + "/preview";
        var code = quiz.page(preview + "?seed=5").selectFirst("ol.items code").text();
        assertEquals(
                code,
                quiz.page(preview + "?code=" + code.toLowerCase())
                        .selectFirst("ol.items code")
                        .text());
        var foreign = quiz.page("/items/" + quiz.keys().get(1) + "/preview")
                .selectFirst("ol.items code")
                .text();
        var unknown = quiz.get(preview + "?code=" + foreign);
        assertEquals(404, unknown.statusCode());
        assertTrue(unknown.asString().contains("No variant of this question has this code."));
        assertEquals(
                foreign, Jsoup.parse(unknown.asString()).selectFirst("#code").attr("value"));
    }

    @Test
    void warnsWhereFewVariantsAreLeftUnlessAllGetTheSame() {
        var key = quiz.keys().get(1);
        var form = quiz.page("/items/" + key);
        var values = form.select("#least-i option").eachAttr("value");
        quiz.submit(form, "/items/" + key, Map.of("symbol", "i", "least", values.get(0), "most", values.get(0)));
        assertTrue(quiz.page().text().contains("fewer than a class of 30 needs"));
        quiz.submit(quiz.page("/settings"), "/settings", Map.of("numbers", "SAME"));
        assertFalse(quiz.page().text().contains("fewer than a class of 30 needs"));
    }

    @Test
    void namesSlipsThatComeToTheSameNumber() {
        var page = quiz.page("/items/" + quiz.keys().get(0) + "/preview");
        assertTrue(page.text().contains("Slips that sometimes look alike"), page.text());
        assertTrue(page.select(".alike li").size() >= 2);
    }
}
