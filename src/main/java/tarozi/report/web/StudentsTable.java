package tarozi.report.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import tarozi.i18n.Voice;
import tarozi.report.Occasion;
import tarozi.report.Paper;
import tarozi.report.Played;
import tarozi.report.Results;
import tarozi.report.Student;
import tarozi.report.Table;

/** A row for each student: the paper that counts, and every item's points, share and time on it. */
@Singleton
class StudentsTable {
    private static final int PERMILLE_IN_PERCENT = 10;

    private final Voice voice;
    private final Headings headings;

    StudentsTable(Voice voice, Headings headings) {
        this.voice = voice;
        this.headings = headings;
    }

    Table of(Occasion occasion, Results results) {
        boolean played = occasion instanceof Played;
        var columns = new ArrayList<Column<Student>>();
        columns.add(headings.column("student", Student::name));
        if (results.students().stream().anyMatch(student -> student.team() != Student.NO_TEAM)) {
            columns.add(headings.column("team", Student::team));
        }
        columns.add(headings.column("points", student -> student.counted().points()));
        columns.add(headings.column("of", student -> student.counted().score().full()));
        columns.add(headings.column(
                "percent", student -> Math.round(student.counted().percent())));
        columns.addAll(played ? ofPlayers() : ofAttempts());
        for (int number = 1; number <= results.asked().items().size(); number++) {
            String key = results.asked().items().get(number - 1).key();
            columns.addAll(ofItem(number, key));
            if (played) {
                columns.add(headings.column(number, "lag", student -> student.counted()
                        .cell(key)
                        .flatMap(cell -> cell.lag())
                        .<Object>map(lag -> lag.toMillis())
                        .orElse(Headings.NOTHING)));
            }
        }
        return Column.table(voice.say("report.table.students"), columns, results.students());
    }

    private List<Column<Student>> ofAttempts() {
        return List.of(
                headings.column("attempts", student -> student.papers().size()),
                headings.column("state", this::state),
                headings.column("late", student -> student.papers().stream()
                        .mapToInt(Paper::late)
                        .sum()));
    }

    private List<Column<Student>> ofPlayers() {
        return List.of(
                headings.column("state", this::state),
                headings.column("lag", student -> StudentRow.lag(student.counted())));
    }

    private String state(Student student) {
        return voice.say(
                student.isRemoved()
                        ? "report.note." + Student.Note.REMOVED
                        : "report.state." + student.counted().state());
    }

    private List<Column<Student>> ofItem(int number, String key) {
        return List.of(
                headings.column(number, "points", student -> student.counted()
                        .line(key)
                        .<Object>map(line -> line.earned())
                        .orElse(Headings.NOTHING)),
                headings.column(number, "share", student -> student.counted()
                        .cell(key)
                        .<Object>map(cell -> cell.share().permille() / PERMILLE_IN_PERCENT)
                        .orElse(Headings.NOTHING)),
                headings.column(number, "seconds", student -> student.counted()
                        .cell(key)
                        .filter(cell -> cell.seconds().isPresent())
                        .<Object>map(cell -> cell.seconds().getAsInt())
                        .orElse(Headings.NOTHING)));
    }
}
