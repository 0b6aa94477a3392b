package tarozi.report.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Browser;
import tarozi.Browser.Look;
import tarozi.Cast;
import tarozi.Cast.Member;
import tarozi.Screen;
import tarozi.Tab;
import tarozi.TestClock;
import tarozi.account.Role;
import tarozi.assignment.AnAssignment;
import tarozi.assignment.Assignment;
import tarozi.assignment.Attempt;
import tarozi.assignment.Feedback;
import tarozi.question.family.Families;
import tarozi.quiz.AQuiz;
import tarozi.quiz.Content;
import tarozi.quiz.Item;
import tarozi.quiz.Words;
import tarozi.report.Homework;

/** Thirty students and eight questions, looked at. */
@QuarkusTest
class ResultsInBrowserTest {
    private static final List<String> NAMES = List.of(
            "Aziza Karimova", "Bobur", "Dilnoza Yoʻldosheva", "Екатерина Соколова-Вознесенская", "Gʻani", "Jamshid T.");

    private static Instant later = Instant.parse("2026-11-20T08:00:00Z");
    private static Member teacher;
    private static Assignment set;
    private static Attempt first;

    @Inject
    AnAssignment an;

    @Inject
    Homework homework;

    @Inject
    Cast cast;

    @Inject
    TestClock clock;

    @BeforeEach
    void letAClassWork() {
        clock.set(later);
        if (set == null) {
            teacher = cast.member(Role.TEACHER);
            set = an.set(teacher.person(), quiz(), Optional.empty(), Feedback.AFTER_DUE, OptionalInt.of(2));
            IntStream.range(0, 30).forEach(this::work);
            homework.publish(teacher.person(), set, quiz().with(quiz().items().subList(1, 8)));
            later = clock.instant();
        }
    }

    @AfterEach
    void letTimeGo() {
        clock.release();
    }

    @Test
    void fitsAndIsAccessibleHoweverLookedAt() {
        Look.several().forEach(look -> look(look, pages()));
    }

    private static Map<String, String> pages() {
        var base = "/assignments/" + set.id();
        return Map.of(
                "results", base + "/results",
                "student", base + "/results/students/" + first.id(),
                "remarking", base + "/markings/new?version=2",
                "quiz-results", "/quizzes/" + set.quizId() + "/results");
    }

    @Test
    void opensAnAnswerAndMarksAgainWithoutScripts() {
        try (Tab tab = Browser.open(new Look(Screen.PHONE).withoutScripts())) {
            tab.carry("tarozi", teacher.token().value());
            tab.visit("/assignments/" + set.id() + "/results");
            tab.click(tab.page().locator(".sheet .mark a").first());
            assertTrue(tab.page().url().contains("/answers/"));
            tab.assertFitsTheScreen();
            tab.photograph("phone-answer");
            tab.visit("/assignments/" + set.id() + "/markings/new?version=2");
            tab.click("form button");
            assertTrue(tab.page().url().endsWith("/results"));
            tab.click(
                    tab.page().locator("a[href*='/markings/']:not([href*=new])").first());
            tab.assertFitsTheScreen();
            tab.photograph("phone-marking");
        }
    }

    private void look(Look look, Map<String, String> pages) {
        try (Tab tab = Browser.open(look)) {
            tab.carry("tarozi", teacher.token().value());
            pages.forEach((name, address) -> {
                tab.visit(address);
                tab.check(name);
            });
        }
    }

    private static Content quiz() {
        var items = new ArrayList<Item>();
        var families = List.of(
                "dense-total",
                "lstm-total",
                "lstm-breakdown",
                "gru-total",
                "conv2d-total",
                "rnn-total",
                "lstm-gate",
                "embedding-total");
        for (var family : families) {
            var easiest = Families.called(family).orElseThrow().tiers().get(0);
            items.add(AQuiz.item("q" + (items.size() + 1), family, easiest.level(), Map.of()));
        }
        return Content.titled(Words.in("en", "Recurrent and convolutional layers"))
                .with(items);
    }

    /** The later in the list, the more slips; the last ones are not done. */
    private void work(int number) {
        var name = NAMES.get(number % NAMES.size()) + (number < NAMES.size() ? "" : " " + number);
        var attempt = homework.begin(cast.somebody(), set, name);
        if (first == null || number == 0) {
            first = attempt;
        }
        for (int position = 1; position <= (number > 27 ? 3 : 8); position++) {
            homework.see(attempt, position);
            clock.advance(Duration.ofSeconds(20 + 7L * number + 11L * position));
            var question = homework.question(attempt, position);
            boolean slips = (number * 7 + position * 5) % 30 < number;
            homework.answer(
                    attempt,
                    position,
                    slips ? Homework.wrong(question, (number + position) % 4) : Homework.right(question));
        }
        if (number <= 27) {
            homework.submit(attempt);
        }
    }
}
