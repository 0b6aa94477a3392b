package tarozi.report.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.Cast.Member;
import tarozi.TestClock;
import tarozi.Visitor;
import tarozi.account.Role;
import tarozi.assignment.AnAssignment;
import tarozi.assignment.Assignment;
import tarozi.assignment.Attempt;
import tarozi.assignment.Feedback;
import tarozi.report.Homework;

@QuarkusTest
class ResultsResourceTest {
    @Inject
    AnAssignment an;

    @Inject
    Homework homework;

    @Inject
    Cast cast;

    @Inject
    TestClock clock;

    private Member teacher;
    private Assignment set;
    private Attempt ali;

    @BeforeEach
    void letThreeStudentsWork() {
        clock.set(Instant.parse("2026-11-20T08:00:00Z"));
        teacher = cast.member(Role.TEACHER);
        set = an.byLink(teacher.person());
        ali = homework.done(cast.somebody(), set, "Ali", 0, -1);
        homework.done(cast.somebody(), set, "=1+1", -1, -1);
        homework.begin(cast.somebody(), set, "Zuhra");
    }

    @AfterEach
    void letTimeGo() {
        clock.release();
    }

    @Test
    void showsWhoGotHowFar() {
        var rows = page("").select("table.sheet tbody tr");
        assertEquals(List.of("=1+1", "Ali", "Zuhra"), rows.select("th").eachText());
        assertTrue(rows.get(1).text().contains("10 of 20"), rows.get(1).text());
        assertTrue(rows.get(1).text().contains("done"));
        assertTrue(rows.get(2).text().contains("at work"));
    }

    @Test
    void computesNothingFromTooFew() {
        var page = page("");
        assertTrue(page.select(".figures").text().contains("too few (2 of 5)"));
        assertTrue(page.select(".analysis").text().contains("too few (2 of 20)"));
    }

    @Test
    void namesTheSlipsInWordsWithTheNumberOfStudents() {
        var slips = page("").select("table.slips").first().select("tbody tr");
        assertEquals(1, slips.size());
        assertEquals("1", slips.select("td").text());
        assertFalse(slips.select("th").text().contains("_"));
    }

    @Test
    void opensAStudentAndFromThereAnAnswer() {
        var student = page("/students/" + ali.id());
        assertEquals("Ali", student.select("h1").text());
        assertEquals(2, student.select("article.card").size());
        var link = student.select("a[href*=/answers/]").first().attr("href");
        assertEquals("/assignments/" + set.id() + "/results/answers/" + homework.answerId(ali, 1), link);
    }

    @Test
    void showsAnAnswerExactlyAsItWasTypedAndHowItWasRead() {
        var attempt = homework.begin(cast.somebody(), set, "Gʻani");
        var truth = Homework.right(homework.question(attempt, 1)).get(0);
        homework.answer(attempt, 1, List.of("  " + truth + " + 0*1"));
        var page = page("/answers/" + homework.answerId(attempt, 1));
        assertEquals("  " + truth + " + 0*1", page.select("pre.typed").first().wholeText());
        assertTrue(page.text().contains(homework.item(attempt, 1).code()));
        assertTrue(page.select(".verdict").hasClass("right"));
    }

    @Test
    void keepsAndShowsAnswersThatWereChanged() {
        var attempt = homework.begin(cast.somebody(), set, "Gʻani");
        homework.answer(attempt, 1, List.of("111"));
        long first = homework.answerId(attempt, 1);
        clock.advance(Duration.ofSeconds(5));
        homework.answer(attempt, 1, List.of("222"));
        var latest = page("/answers/" + homework.answerId(attempt, 1));
        assertEquals(2, latest.select("#history ~ .scroll tbody tr").size());
        var old = page("/answers/" + first);
        assertEquals("111", old.select("pre.typed").text());
        assertTrue(old.select(".notice").text().contains("changed later"));
    }

    @Test
    void givesTheLateOneAndTheMoreTimeAWord() {
        var attempt = homework.begin(cast.somebody(), set, "Late Lola");
        clock.set(set.dueAt().plusSeconds(1));
        homework.answer(attempt, 1, List.of("123"));
        assertTrue(row("Late Lola").text().contains("1 answer too late"));
        var page = page("/students/" + attempt.id());
        assertTrue(page.select(".notice code").text().contains("123"));
    }

    @Test
    void countsTheBestAttempt() {
        var twice = an.byLink(teacher.person(), Feedback.AFTER_DUE, 2);
        var student = cast.somebody();
        homework.done(student, twice, "Ali", 0, -1);
        homework.done(student, twice, "Ali", -1, -1);
        var text = Jsoup.parse(get("/assignments/" + twice.id() + "/results").asString())
                .select("table.sheet tbody tr")
                .text();
        assertTrue(text.contains("20 of 20"), text);
    }

    @Test
    void isReadInThreeLanguages() {
        assertTrue(in("uz").contains("Guruhning xatolari"));
        assertTrue(in("ru").contains("Ошибки группы"));
    }

    @Test
    void givesAWorkbookThatOpens() throws IOException {
        var response = get("/assignments/" + set.id() + "/results.xlsx");
        assertTrue(response.header("Content-Disposition").contains("filename*=UTF-8''Gates%20-%20Results.xlsx"));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(response.asByteArray()))) {
            assertEquals(
                    List.of("Students", "Answers", "Slips"),
                    book.getSheets().map(sheet -> sheet.getName()).toList());
            var students = book.getFirstSheet().read();
            assertEquals("=1+1", students.get(1).getCellText(0));
            assertEquals("10", students.get(2).getCellText(1));
            var answers = book.getSheets().skip(1).findFirst().orElseThrow().read();
            assertEquals(1 + 4, answers.size());
        }
    }

    @Test
    void givesTablesThatAnyReaderOfCsvReads() throws IOException {
        var rows = csv("/results.csv");
        assertEquals("'=1+1", rows.get(1).get(0));
        assertEquals(
                List.of("Ali", "10", "20", "50", "1", "done", "0"), rows.get(2).subList(0, 7));
        var answers = csv("/answers.csv");
        assertEquals(5, answers.size());
        assertTrue(answers.stream().allMatch(row -> row.size() == 14));
        assertTrue(csv("/slips.csv").size() > 1);
    }

    @Test
    void separatesColumnsAsTheLanguageExpectsAndAsAsked() {
        var file = "/assignments/" + set.id() + "/results.csv";
        assertTrue(get(file).asString().contains("Student,"));
        assertTrue(get(file + "?separator=semicolon").asString().contains("Student;"));
        assertTrue(get(file + "?separator=%3C").asString().contains("Student,"));
        assertTrue(teacher.visitor("uz").get(file).asString().contains("Talaba;"));
        assertTrue(teacher.visitor("ru").get(file).asString().contains("Студент;"));
        assertTrue(
                teacher.visitor("ru").get(file + "?separator=comma").asString().contains("Студент,"));
    }

    @Test
    void putsTheVersionsOfAQuizSideBySide() {
        var page = Jsoup.parse(get("/quizzes/" + set.quizId() + "/results").asString());
        assertTrue(page.text().contains("Version 1: 1 assignment"));
        assertEquals(3, page.select("ul a[href$=/results]").size() + 2);
    }

    @Test
    void saysThatAQuizWasNeverAssigned() {
        var other = an.set(teacher.person(), set.content(), Optional.empty(), Feedback.AT_ONCE, OptionalInt.empty());
        var text = get("/assignments/" + other.id() + "/results").asString();
        assertTrue(text.contains("Nobody has begun yet."));
    }

    @Test
    void isNobodyElses() {
        var other = cast.member(Role.TEACHER).visitor();
        var student = cast.member(Role.STUDENT).visitor();
        addresses().forEach(address -> {
            assertEquals(404, other.get(address).statusCode(), address);
            assertEquals(403, student.get(address).statusCode(), address);
            var guest = new Visitor().get(address);
            assertEquals(303, guest.statusCode(), address);
            assertTrue(guest.header("Location").contains("/sign-in"), address);
        });
    }

    @Test
    void doesNotFindWhatBelongsToAnotherAssignment() {
        var another = an.byLink(teacher.person());
        var base = "/assignments/" + another.id() + "/results";
        assertEquals(404, get(base + "/students/" + ali.id()).statusCode());
        assertEquals(404, get(base + "/answers/" + homework.answerId(ali, 1)).statusCode());
        assertEquals(404, get(base + "/answers/999999999").statusCode());
        assertEquals(404, get("/assignments/999999999/results").statusCode());
        assertEquals(
                404, get("/assignments/" + set.id() + "/markings/999999999").statusCode());
        assertEquals(
                404, get("/assignments/" + set.id() + "/markings/new?version=7").statusCode());
        assertEquals(404, get("/assignments/" + set.id() + "/results.pdf").statusCode());
    }

    private Stream<String> addresses() {
        var base = "/assignments/" + set.id();
        return Stream.of(
                base + "/results",
                base + "/results/students/" + ali.id(),
                base + "/results/answers/" + homework.answerId(ali, 1),
                base + "/results.xlsx",
                base + "/results.csv",
                base + "/answers.csv",
                base + "/slips.csv",
                base + "/markings",
                base + "/markings/new?version=1",
                "/quizzes/" + set.quizId() + "/results");
    }

    private Element row(String name) {
        return page("").select("table.sheet tbody tr").stream()
                .filter(row -> row.select("th").text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Document page(String rest) {
        var response = get("/assignments/" + set.id() + "/results" + rest);
        assertEquals(200, response.statusCode());
        return Jsoup.parse(response.asString());
    }

    private Response get(String address) {
        return teacher.visitor().get(address);
    }

    private String in(String language) {
        return teacher.visitor(language)
                .get("/assignments/" + set.id() + "/results")
                .asString();
    }

    private List<List<String>> csv(String file) throws IOException {
        var text = new String(get("/assignments/" + set.id() + file).asByteArray(), StandardCharsets.UTF_8);
        return CSVParser.parse(new StringReader(text.substring(1)), CSVFormat.RFC4180).getRecords().stream()
                .map(record -> record.toList())
                .toList();
    }
}
