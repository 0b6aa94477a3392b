package tarozi.report.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tarozi.answer.Answer;
import tarozi.answer.Place;
import tarozi.assignment.Assignment;
import tarozi.assignment.AttemptItem;
import tarozi.grading.Feedback;
import tarozi.grading.FieldGrade;
import tarozi.grading.Grade;
import tarozi.i18n.Voice;
import tarozi.question.Question;
import tarozi.question.Speaker;
import tarozi.question.Statement;
import tarozi.report.Cell;
import tarozi.report.Gradebook;
import tarozi.report.Paper;
import tarozi.report.Results;
import tarozi.report.SlipName;
import tarozi.report.Student;
import tarozi.report.Table;
import tarozi.sheet.Speech;

/** Results as tables to take along, in the language of the request. */
@RequestScoped
class Tables {
    private static final String BETWEEN = "; ";
    private static final String NOTHING = "";

    private final Voice voice;
    private final Gradebook gradebook;
    private final Reader reader;
    private final Moments moments;

    Tables(Voice voice, Gradebook gradebook, Reader reader, Moments moments) {
        this.voice = voice;
        this.gradebook = gradebook;
        this.reader = reader;
        this.moments = moments;
    }

    List<Table> all(Assignment assignment) {
        return List.of(students(assignment), answers(assignment), slips(assignment));
    }

    /** A row for each student: the attempt that counts, and every item's points, share and time in it. */
    Table students(Assignment assignment) {
        var results = gradebook.of(assignment);
        var headings = new ArrayList<>(heads("student", "points", "of", "percent", "attempts", "state", "late"));
        for (int number = 1; number <= results.asked().items().size(); number++) {
            for (String what : List.of("item.points", "item.share", "item.seconds")) {
                headings.add(voice.say("report.table.item", number, voice.say("report.table." + what)));
            }
        }
        return new Table(
                voice.say("report.table.students"),
                headings,
                results.students().stream()
                        .map(student -> row(student, results))
                        .toList());
    }

    private List<Object> row(Student student, Results results) {
        var paper = student.counted();
        var cells = new ArrayList<Object>(List.of(
                student.name(),
                paper.points(),
                paper.score().full(),
                Math.round(paper.percent()),
                student.papers().size(),
                voice.say("report.state." + paper.state()),
                student.papers().stream().mapToInt(Paper::late).sum()));
        results.asked().items().forEach(item -> {
            cells.add(paper.line(item.key()).<Object>map(line -> line.earned()).orElse(NOTHING));
            cells.add(paper.cell(item.key())
                    .<Object>map(cell -> cell.share().permille() / 10)
                    .orElse(NOTHING));
            cells.add(paper.cell(item.key()).<Object>map(Tables::seconds).orElse(NOTHING));
        });
        return cells;
    }

    private static Object seconds(Cell cell) {
        return cell.seconds().isPresent() ? (Object) cell.seconds().getAsInt() : NOTHING;
    }

    /** Every answer, those that were changed later too, as it was typed and what was made of it. */
    Table answers(Assignment assignment) {
        var items = AttemptItem.in(assignment);
        var papers = gradebook.of(assignment).students().stream()
                .flatMap(student -> student.papers().stream()
                        .map(paper -> Map.entry(paper.attempt(), new Line(student.name(), paper))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var byPlace =
                Answer.in(
                                Place.ASSIGNMENT,
                                items.stream()
                                        .map(item -> item.venue().reference())
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.groupingBy(answer ->
                                answer.personId() + " " + answer.venue().reference()));
        var rows = new ArrayList<List<Object>>();
        for (var item : items) {
            var key = item.attempt().person().id() + " " + item.venue().reference();
            byPlace.getOrDefault(key, List.of())
                    .forEach(answer -> rows.add(row(papers.get(item.attempt().id()), item, answer)));
        }
        return new Table(
                voice.say("report.table.answers"),
                heads(
                        "student",
                        "attempt",
                        "question",
                        "code",
                        "text",
                        "typed",
                        "read",
                        "right",
                        "outcome",
                        "counts",
                        "slips",
                        "points",
                        "seconds",
                        "time"),
                rows);
    }

    private record Line(String name, Paper paper) {}

    private List<Object> row(Line line, AttemptItem item, Answer answer) {
        var question = item.question();
        var grade = reader.grade(question, answer);
        boolean counts = item.answer().filter(it -> it.id() == answer.id()).isPresent();
        return List.of(
                line.name(),
                item.attempt().number(),
                item.position(),
                item.code(),
                QuestionText.of(question, speaker()),
                String.join(BETWEEN, reader.texts(question, answer.typed())),
                joined(grade, field -> field.answer().value()),
                joined(grade, field -> field.field().asked().truth()),
                voice.say("report.verdict." + ItemView.verdict(answer)),
                voice.say(counts ? "report.yes" : "report.no"),
                slips(question, grade),
                counts
                        ? line.paper()
                                .line(item.key())
                                .<Object>map(it -> it.earned())
                                .orElse(NOTHING)
                        : NOTHING,
                counts && item.seconds().isPresent() ? (Object) item.seconds().getAsInt() : NOTHING,
                moments.local(answer.answeredAt()));
    }

    /** A single number stays a number. */
    private static Object joined(Grade.Marked grade, Function<FieldGrade, Object> what) {
        if (grade.fields().size() == 1) {
            String only = what.apply(grade.fields().get(0)).toString();
            return only.length() <= 15 ? (Object) Long.valueOf(only) : only;
        }
        return grade.fields().stream().map(what).map(Object::toString).collect(Collectors.joining(BETWEEN));
    }

    private String slips(Question question, Grade.Marked grade) {
        return grade.fields().stream()
                .flatMap(field -> Feedback.of(question, field).stream())
                .map(this::said)
                .collect(Collectors.joining(" "));
    }

    /** A row for each slip: how many students made it, over all and at each item. */
    Table slips(Assignment assignment) {
        var results = gradebook.of(assignment);
        var rows = new ArrayList<List<Object>>();
        results.slips()
                .lines()
                .forEach(line -> rows.add(List.of(
                        voice.say("report.table.everywhere"),
                        said(SlipName.of(line.name()).words()),
                        line.students())));
        results.items().forEach(item -> item.slips()
                .lines()
                .forEach(line -> rows.add(
                        List.of(item.number(), said(SlipName.of(line.name()).words()), line.students()))));
        return new Table(voice.say("report.table.slips"), heads("question", "slip", "students"), rows);
    }

    private List<String> heads(String... names) {
        return Arrays.stream(names)
                .map(name -> name.equals("time")
                        ? voice.say("report.table.time", moments.zone())
                        : voice.say("report.table." + name))
                .toList();
    }

    private String said(Statement statement) {
        return statement.by(speaker());
    }

    private static Speaker speaker() {
        return Speech.speaker();
    }
}
