package tarozi.report.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tarozi.answer.Answer;
import tarozi.answer.Venue;
import tarozi.assignment.Score;
import tarozi.grading.Feedback;
import tarozi.grading.FieldGrade;
import tarozi.grading.Grade;
import tarozi.i18n.Voice;
import tarozi.report.Exercise;
import tarozi.report.Marker;
import tarozi.report.Occasion;
import tarozi.report.Paper;
import tarozi.report.Played;
import tarozi.report.Results;
import tarozi.report.Student;
import tarozi.report.Table;
import tarozi.sheet.Speech;

/** Every answer, those that were changed later too, as it was typed and what was made of it. */
@Singleton
class AnswersTable {
    private static final String BETWEEN = "; ";
    private static final int MOST_DIGITS = 15;

    private final Voice voice;
    private final Headings headings;
    private final Marker marker;
    private final Moments moments;

    AnswersTable(Voice voice, Headings headings, Marker marker, Moments moments) {
        this.voice = voice;
        this.headings = headings;
        this.marker = marker;
        this.moments = moments;
    }

    /** One answer, and where it stands. */
    private record Row(
            Student student, Paper paper, Exercise exercise, Answer answer, boolean isLatest, Grade.Marked grade) {
        boolean counts() {
            return isLatest && line().isPresent() && !student.isRemoved();
        }

        Optional<Score.Line> line() {
            return paper.line(exercise.key());
        }

        /** A single number stays a number. */
        Object joined(Function<FieldGrade, Object> what) {
            var all = grade.fields().stream().map(what).map(Object::toString).toList();
            boolean isNumber = all.size() == 1 && all.get(0).length() <= MOST_DIGITS;
            return isNumber ? (Object) Long.valueOf(all.get(0)) : String.join(BETWEEN, all);
        }
    }

    Table of(Occasion occasion, Results results) {
        boolean played = occasion instanceof Played;
        var columns = new ArrayList<Column<Row>>();
        columns.add(headings.column("student", row -> row.student().name()));
        if (!played) {
            columns.add(headings.column("attempt", row -> row.paper().number()));
        }
        columns.addAll(ofTheAnswer());
        if (played) {
            columns.add(headings.column("lag", row -> row.exercise()
                    .lag()
                    .filter(lag -> row.isLatest())
                    .<Object>map(lag -> lag.toMillis())
                    .orElse(Headings.NOTHING)));
        }
        columns.add(new Column<>(
                voice.say("report.table.time", moments.zone()),
                row -> moments.local(row.answer().answeredAt())));
        return Column.table(voice.say("report.table.answers"), columns, rows(occasion, results));
    }

    private List<Column<Row>> ofTheAnswer() {
        return List.of(
                headings.column("question", row -> row.exercise().number()),
                headings.column("code", row -> row.exercise().code()),
                headings.column("text", row -> QuestionText.of(row.exercise().question(), Speech.speaker())),
                headings.column("typed", this::typed),
                headings.column(
                        "read", row -> row.joined(field -> field.answer().value())),
                headings.column(
                        "right",
                        row -> row.joined(field -> field.field().asked().truth())),
                headings.column("outcome", row -> voice.say("report.verdict." + ItemView.verdict(row.answer()))),
                headings.column("counts", row -> voice.say(row.counts() ? "report.yes" : "report.no")),
                headings.column("slips", AnswersTable::slips),
                headings.column(
                        "points",
                        row -> row.counts() ? (Object) row.line().orElseThrow().earned() : Headings.NOTHING),
                headings.column("seconds", AnswersTable::seconds));
    }

    private List<Row> rows(Occasion occasion, Results results) {
        Map<Long, Student> students = results.students().stream()
                .flatMap(student -> student.papers().stream().map(paper -> Map.entry(paper.id(), student)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var exercises = occasion.exercises();
        var given = given(exercises);
        var rows = new ArrayList<Row>();
        for (var exercise : exercises) {
            var student = students.get(exercise.paper());
            given.getOrDefault(new Slot(exercise.person(), exercise.venue()), List.of())
                    .forEach(answer -> rows.add(row(student, exercise, answer)));
        }
        return rows;
    }

    private record Slot(long person, Venue venue) {}

    private static Map<Slot, List<Answer>> given(List<Exercise> exercises) {
        return exercises.stream()
                .map(Exercise::venue)
                .distinct()
                .collect(Collectors.groupingBy(Venue::place))
                .entrySet()
                .stream()
                .flatMap(entry ->
                        Answer.in(
                                entry.getKey(),
                                entry.getValue().stream().map(Venue::reference).toList())
                                .stream())
                .collect(Collectors.groupingBy(answer -> new Slot(answer.personId(), answer.venue())));
    }

    private Row row(Student student, Exercise exercise, Answer answer) {
        var shown = exercise.showing(answer);
        var grade = marker.grade(shown.question(), answer);
        return new Row(student, student.paper(exercise.paper()), shown, answer, exercise.counts(answer), grade);
    }

    private String typed(Row row) {
        return String.join(
                BETWEEN, marker.texts(row.exercise().question(), row.answer().typed()));
    }

    private static Object seconds(Row row) {
        var seconds = row.exercise().seconds();
        return row.isLatest() && seconds.isPresent() ? (Object) seconds.getAsInt() : Headings.NOTHING;
    }

    private static String slips(Row row) {
        return row.grade().fields().stream()
                .flatMap(field -> Feedback.of(row.exercise().question(), field).stream())
                .map(statement -> statement.by(Speech.speaker()))
                .collect(Collectors.joining(" "));
    }
}
