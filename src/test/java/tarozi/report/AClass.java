package tarozi.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import tarozi.answer.Marked;
import tarozi.assignment.Score;
import tarozi.formula.Convention;
import tarozi.grading.Share;
import tarozi.question.Level;
import tarozi.question.Presentation;
import tarozi.question.Sizes;
import tarozi.quiz.Content;
import tarozi.quiz.Credit;
import tarozi.quiz.Item;
import tarozi.quiz.Words;

/** Results for tests: students with a permille for each item, of ten points; -1 is no answer. */
final class AClass {
    private static final Paper.Times ALWAYS = new Paper.Times(Instant.EPOCH, Optional.empty());

    private final List<Student> students = new ArrayList<>();
    private final Content content;
    private int answers;

    private AClass(Content content) {
        this.content = content;
    }

    static AClass with(int items) {
        return with(quiz(items));
    }

    static AClass with(Content content) {
        return new AClass(content);
    }

    /** A quiz with items {@code q1}, {@code q2} and so on. */
    static Content quiz(int items) {
        return Content.titled(Words.in("en", "Gates"))
                .with(IntStream.rangeClosed(1, items)
                        .mapToObj(at -> item("q" + at, 10, Credit.EXACT))
                        .toList());
    }

    static Item item(String key, int points, Credit credit) {
        return new Item(
                key, "lstm-total", Level.TWO, Convention.KERAS, Presentation.WORDS, Map.of(), 60, points, credit);
    }

    /** Somebody who has finished. */
    AClass student(int... permilles) {
        return attempts(paper(1, Paper.State.FINISHED, permilles));
    }

    /** Somebody who is not done yet. */
    AClass busy(int... permilles) {
        return attempts(paper(1, Paper.State.OPEN, permilles));
    }

    AClass attempts(Paper... papers) {
        return somebody(Set.of(), papers);
    }

    /** Somebody who was shown the door. */
    AClass removed(int... permilles) {
        return somebody(Set.of(Student.Note.REMOVED), paper(1, Paper.State.FINISHED, permilles));
    }

    private AClass somebody(Set<Student.Note> notes, Paper... papers) {
        int number = students.size() + 1;
        students.add(
                new Student(number, "Student " + number, Student.NO_TEAM, notes, Optional.empty(), List.of(papers)));
        return this;
    }

    /** Somebody who made these slips at the first item, one attempt for each list. */
    AClass slipping(List<List<String>> slips) {
        Paper[] papers = IntStream.range(0, slips.size())
                .mapToObj(at -> paper(at + 1, Map.of("q1", cell(0, 60, slips.get(at)))))
                .toArray(Paper[]::new);
        return attempts(papers);
    }

    /** Somebody who had this value of n at the first item, and was right or not. */
    AClass had(long n, int permille) {
        var cell = new Cell(
                ++answers,
                "code",
                new Share(permille),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.of(new Sizes(Map.of("n", n))),
                List.of());
        return attempts(paper(1, Map.of("q1", cell)));
    }

    AClass after(int seconds) {
        return attempts(paper(1, Map.of("q1", cell(1000, seconds, List.of()))));
    }

    Paper paper(int number, Paper.State state, int... permilles) {
        Map<String, Cell> cells = new HashMap<>();
        for (int at = 0; at < permilles.length; at++) {
            if (permilles[at] >= 0) {
                cells.put("q" + (at + 1), cell(permilles[at], 60, List.of()));
            }
        }
        return new Paper(students.size() * 10L + number, number, state, ALWAYS, score(cells), cells, 0);
    }

    private Paper paper(int number, Map<String, Cell> cells) {
        return new Paper(students.size() * 10L + number, number, Paper.State.FINISHED, ALWAYS, score(cells), cells, 0);
    }

    private Cell cell(int permille, int seconds, List<String> slips) {
        return new Cell(
                ++answers,
                "code",
                new Share(permille),
                OptionalInt.of(seconds),
                Optional.empty(),
                Optional.empty(),
                slips);
    }

    private Score score(Map<String, Cell> cells) {
        Map<String, Marked> marks = new HashMap<>();
        cells.forEach((key, cell) -> marks.put(key, new Marked(cell.share(), cell.slips())));
        return Score.by(content, content.items().stream().map(Item::key).toList(), marks);
    }

    Results results() {
        return new Results(content, students);
    }
}
