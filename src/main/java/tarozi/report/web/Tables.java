package tarozi.report.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import tarozi.grading.SlipName;
import tarozi.i18n.Voice;
import tarozi.report.Gradebook;
import tarozi.report.Occasion;
import tarozi.report.Results;
import tarozi.report.SlipTally;
import tarozi.report.Table;
import tarozi.sheet.Speech;

/** Results as tables to take along, in the language of the request. */
@Singleton
class Tables {
    private final Voice voice;
    private final Gradebook gradebook;
    private final Headings headings;
    private final StudentsTable students;
    private final AnswersTable answers;

    Tables(Voice voice, Gradebook gradebook, Headings headings, StudentsTable students, AnswersTable answers) {
        this.voice = voice;
        this.gradebook = gradebook;
        this.headings = headings;
        this.students = students;
        this.answers = answers;
    }

    List<Table> all(Occasion occasion) {
        var results = gradebook.of(occasion);
        return List.of(students.of(occasion, results), answers.of(occasion, results), slips(results));
    }

    Table students(Occasion occasion) {
        return students.of(occasion, gradebook.of(occasion));
    }

    Table answers(Occasion occasion) {
        return answers.of(occasion, gradebook.of(occasion));
    }

    Table slips(Occasion occasion) {
        return slips(gradebook.of(occasion));
    }

    /** How many students made a slip at an item, or over all. */
    private record Row(Object where, SlipTally.Line line) {}

    private Table slips(Results results) {
        var rows = new ArrayList<Row>();
        results.slips().lines().forEach(line -> rows.add(new Row(voice.say("report.table.everywhere"), line)));
        results.items().forEach(item -> item.slips().lines().forEach(line -> rows.add(new Row(item.number(), line))));
        return Column.table(
                voice.say("report.table.slips"),
                List.of(
                        headings.column("question", Row::where),
                        headings.column(
                                "slip",
                                row -> SlipName.of(row.line().name()).words().by(Speech.speaker())),
                        headings.column("students", row -> row.line().students())),
                rows);
    }
}
