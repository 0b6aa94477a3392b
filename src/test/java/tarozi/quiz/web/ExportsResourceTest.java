package tarozi.quiz.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.Cast;
import tarozi.Cast.Member;
import tarozi.Visitor;
import tarozi.account.Role;
import tarozi.question.Level;
import tarozi.quiz.AQuiz;
import tarozi.quiz.Content;
import tarozi.quiz.Item;
import tarozi.quiz.Quiz;
import tarozi.quiz.QuizFile;
import tarozi.quiz.Words;

@QuarkusTest
class ExportsResourceTest {
    private static final List<String> PLACES =
            List.of("/exports", "/exports/moodle?each=2&seed=7", "/print?each=2&seed=7");

    @Inject
    Cast cast;

    private Member teacher;
    private Visitor visitor;

    @BeforeEach
    void enter() {
        teacher = cast.member(Role.TEACHER);
        visitor = teacher.visitor();
    }

    private static Content content() {
        return AQuiz.content()
                .with(List.of(
                        AQuiz.item("a", "lstm-total", Level.TWO, Map.of()),
                        AQuiz.item("b", "lstm-breakdown", Level.TWO, Map.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "moodle, xml, application/xml, <?xml",
        "gift, txt, text/plain, $CATEGORY",
        "csv, csv, text/csv, \uFEFF",
        "json, json, application/json, {"
    })
    void givesAFileOfEachFormat(String word, String extension, String type, String start) {
        long id = Exported.draft(teacher, content());
        visitor.get("/quizzes/" + id + "/exports/" + word + "?each=3&language=ru&seed=4711")
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .header("Content-Disposition", "attachment; filename=\"ventili-" + word + "-4711." + extension + "\"")
                .body(startsWith(start));
    }

    @Test
    void givesTheSameFileForTheSameSeedAndAnotherForAnother() {
        long id = Exported.draft(teacher, content());
        var path = "/quizzes/" + id + "/exports/moodle?each=3&language=uz&seed=";
        var file = visitor.get(path + 1).asByteArray();
        assertArrayEquals(file, visitor.get(path + 1).asByteArray());
        assertFalse(Arrays.equals(file, visitor.get(path + 2).asByteArray()));
    }

    @Test
    void losesNothingInItsOwnFormat() {
        long id = Exported.draft(teacher, content());
        var json = visitor.get("/quizzes/" + id + "/exports/json?each=1&seed=1").asString();
        assertEquals(content(), QuizFile.read(json));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 7, each-error",
        "101, 7, each-error",
        "x, 7, each-error",
        "'', 7, each-error",
        "5, -1, seed-error",
        "5, 99999999999, seed-error",
        "5, abc, seed-error",
        "5, '', seed-error"
    })
    void saysWhatIsWrongAndKeepsWhatWasTyped(String each, String seed, String error) {
        long id = Exported.draft(teacher, content());
        var response = visitor.get("/quizzes/" + id + "/exports/gift?each=" + each + "&seed=" + seed);
        assertEquals(422, response.statusCode());
        var page = Jsoup.parse(response.asString());
        assertEquals(1, page.select("#" + error).size());
        assertEquals(each, page.select("#each").attr("value"));
        assertEquals(seed, page.select("#seed").attr("value"));
    }

    @Test
    void refusesMoreVariantsThanAFileHolds() {
        var items = new ArrayList<Item>();
        for (int n = 0; n < 21; n++) {
            items.add(AQuiz.item("i" + n, "lstm-total", Level.TWO, Map.of()));
        }
        long id = Exported.draft(teacher, content().with(items));
        visitor.get("/quizzes/" + id + "/exports/csv?each=100&seed=1")
                .then()
                .statusCode(422)
                .body(containsString("2,000"));
        visitor.get("/quizzes/" + id + "/print?each=41&seed=1")
                .then()
                .statusCode(422)
                .body(containsString("1 to 40"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/exports/gift", "/print"})
    void refusesAQuizOfWhichNothingIsLeft(String place) {
        long id = Exported.draft(teacher, Content.titled(Words.in("en", "Empty")));
        visitor.get("/quizzes/" + id + place + "?each=1&seed=1")
                .then()
                .statusCode(422)
                .body(containsString("edition-error"));
    }

    @Test
    void offersTheDraftBesideWhatWasPublished() {
        long id = Exported.published(teacher, content());
        assertEquals(
                List.of("1"),
                Jsoup.parse(visitor.get("/quizzes/" + id + "/exports").asString())
                        .select("#edition option")
                        .eachAttr("value"));
        var changed = content().with(content().items().subList(0, 1));
        QuarkusTransaction.requiringNew()
                .run(() -> Quiz.of(teacher.person(), id).orElseThrow().edit(changed, Instant.EPOCH));
        assertEquals(
                List.of("0", "1"),
                Jsoup.parse(visitor.get("/quizzes/" + id + "/exports").asString())
                        .select("#edition option")
                        .eachAttr("value"));
        var path = "/quizzes/" + id + "/exports/json?each=1&seed=1";
        assertEquals(content(), QuizFile.read(visitor.get(path).asString()));
        assertEquals(changed, QuizFile.read(visitor.get(path + "&edition=0").asString()));
    }

    @Test
    void printsSheetsWithOtherNumbersAndAKeyToEach() {
        long id = Exported.draft(teacher, content());
        var page = Jsoup.parse(visitor.get("/quizzes/" + id + "/print?each=3&language=uz&seed=7")
                .asString());
        assertEquals("uz", page.select("html").attr("lang"));
        assertEquals(3, page.select(".sheet:not(.keys)").size());
        assertEquals(3, page.select(".keys").size());
        var codes = page.select(".question .label code").eachText();
        assertEquals(6, codes.stream().distinct().count());
        assertEquals(codes, page.select(".answer .label code").eachText());
        assertTrue(page.select(".sheet:not(.keys)").text().contains("Ism, familiya"));
        assertTrue(page.select(".sheet:not(.keys) .right").isEmpty());
    }

    @Test
    void anyTeacherExportsWhatTheLibraryHas() {
        long id = Exported.shared(teacher, content());
        var other = cast.member(Role.TEACHER).visitor();
        PLACES.forEach(place -> other.get("/library/" + id + place).then().statusCode(200));
        QuarkusTransaction.requiringNew()
                .run(() -> Quiz.of(teacher.person(), id).orElseThrow().unshare());
        PLACES.forEach(place -> other.get("/library/" + id + place).then().statusCode(404));
    }

    @Test
    void nobodyElseFindsATeachersQuiz() {
        long id = Exported.published(teacher, content());
        for (var place : PLACES) {
            cast.member(Role.TEACHER)
                    .visitor()
                    .get("/quizzes/" + id + place)
                    .then()
                    .statusCode(404);
            cast.member(Role.ADMINISTRATOR)
                    .visitor()
                    .get("/quizzes/" + id + place)
                    .then()
                    .statusCode(404);
            cast.member(Role.STUDENT)
                    .visitor()
                    .get("/quizzes/" + id + place)
                    .then()
                    .statusCode(403);
            cast.member(Role.TEACHER)
                    .visitor()
                    .get("/library/" + id + place)
                    .then()
                    .statusCode(404);
            cast.member(Role.STUDENT)
                    .visitor()
                    .get("/library/" + id + place)
                    .then()
                    .statusCode(403);
            new Visitor()
                    .get("/quizzes/" + id + place)
                    .then()
                    .statusCode(303)
                    .header("Location", containsString("/sign-in"));
            visitor.get("/quizzes/0" + place).then().statusCode(404);
        }
        visitor.get("/quizzes/" + id + "/exports/docx?each=1&seed=1").then().statusCode(404);
    }
}
