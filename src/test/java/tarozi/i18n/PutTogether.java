package tarozi.i18n;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tarozi.account.Role;
import tarozi.assignment.Feedback;
import tarozi.assignment.Window;
import tarozi.classroom.Refusal;
import tarozi.grading.Mark;
import tarozi.practice.Mastery;
import tarozi.question.Topic;
import tarozi.question.family.Families;
import tarozi.quiz.exchange.Format;
import tarozi.quiz.exchange.intake.Reason;
import tarozi.quiz.exchange.intake.Refusal.Why;
import tarozi.report.Paper;
import tarozi.report.Remarking;
import tarozi.report.Student;

/** The keys that no file quotes, because they are put together from a name while running. */
final class PutTogether {
    /** The engine's statements; QuestionTextsTest, SlipTextsTest, FeedbackTextsTest and ReadingTextsTest say them all. */
    static final Set<String> ELSEWHERE = Set.of("engine.", "question.", "slip.", "feedback.", "reading.");

    private static final List<Supplier<Stream<String>>> KEYS = List.of(
            PutTogether::assignments,
            PutTogether::exports,
            PutTogether::families,
            HostKeys::all,
            PutTogether::imports,
            PutTogether::live,
            PutTogether::map,
            PutTogether::problems,
            QuizKeys::all,
            PutTogether::refusals,
            PutTogether::reports,
            PutTogether::results,
            PutTogether::roles,
            PutTogether::spans,
            PutTogether::waits);

    private PutTogether() {}

    static Stream<String> keys() {
        return KEYS.stream().flatMap(Supplier::get);
    }

    private static Stream<String> problems() {
        return Stream.of("400", "403", "404", "405", "406", "413", "429", "500", "503", "teachers", "form", "other")
                .flatMap(kind -> Stream.of("title", "what", "advice").map(text -> "errors." + kind + "." + text));
    }

    private static Stream<String> families() {
        return Families.all().stream()
                .flatMap(family -> Stream.of("title", "about").map(text -> "family." + family.slug() + "." + text));
    }

    private static Stream<String> map() {
        return Stream.concat(
                Arrays.stream(Topic.values()).map(topic -> "practice.topic." + topic),
                Arrays.stream(Mastery.values()).map(Mastery::key));
    }

    private static Stream<String> results() {
        return Stream.concat(
                Arrays.stream(Mark.values()).map(mark -> "sheet.mark." + mark),
                Stream.concat(
                        Stream.of("right", "partly", "wrong").map(verdict -> "practice.verdict." + verdict),
                        Stream.of(Topic.LSTM, Topic.GRU).map(topic -> "sheet.explained.frameworks." + topic)));
    }

    private static Stream<String> refusals() {
        return Arrays.stream(Refusal.Why.values()).map(why -> "classroom.refused." + why);
    }

    private static Stream<String> exports() {
        var formats = Stream.concat(Arrays.stream(Format.values()).map(Format::word), Stream.of("print"))
                .flatMap(word -> Stream.of("title", "about").map(text -> "exchange.format." + word + "." + text));
        var columns = Stream.of("item", "code", "title", "level", "points", "question", "answers", "wrong", "worked")
                .map(column -> "exchange.csv." + column);
        return Stream.concat(formats, columns);
    }

    private static Stream<String> spans() {
        return Stream.of("week", "all").map(span -> "leaderboard.span." + span);
    }

    private static Stream<String> waits() {
        return Stream.of("wait", "crowd")
                .flatMap(why -> Stream.of("seconds", "minutes").map(unit -> "account.sign-in." + why + "." + unit));
    }

    private static Stream<String> imports() {
        return Stream.concat(
                Arrays.stream(Reason.values()).map(reason -> "exchange.import.reason." + reason),
                Arrays.stream(Why.values()).map(why -> "exchange.import.why." + why));
    }

    private static Stream<String> live() {
        return Stream.concat(
                Arrays.stream(Refusal.Why.values())
                        .filter(Refusal.Why::isAboutTheName)
                        .map(why -> "live.name." + why),
                LiveKeys.all());
    }

    /** What results say; every slip has a short name too. */
    private static Stream<String> reports() {
        var slips = Stream.concat(
                MessagesTest.keys("slip").map(key -> key.substring("slip.".length())),
                Stream.of("other_convention", "other_terms", "unknown"));
        return Stream.of(
                        slips.map(rule -> "slip." + rule),
                        Stream.of("right", "partly", "wrong").map(verdict -> "verdict." + verdict),
                        Stream.of("gains", "loses", "same").map(direction -> "again." + direction),
                        Arrays.stream(Paper.State.values()).map(state -> "state." + state),
                        Arrays.stream(Student.Note.values()).map(note -> "note." + note),
                        Stream.of("ASSIGNMENT", "GAME")
                                .flatMap(kind -> Stream.of("meaning.time." + kind, "quiz.version." + kind)),
                        Arrays.stream(Remarking.Reason.values()).map(reason -> "reason." + reason),
                        columns().map(column -> "table." + column))
                .flatMap(keys -> keys)
                .map(key -> "report." + key);
    }

    private static Stream<String> columns() {
        var students = Stream.of("student", "points", "of", "percent", "attempts", "state", "late", "lag", "team");
        var items = Stream.of("item.points", "item.share", "item.seconds", "item.lag");
        var answers = Stream.of("attempt", "question", "code", "text", "typed", "read", "right");
        var marks = Stream.of("outcome", "counts", "slips", "seconds", "time", "slip", "students");
        return Stream.of(students, items, answers, marks).flatMap(columns -> columns);
    }

    private static Stream<String> roles() {
        return Stream.concat(
                Arrays.stream(Role.values()).map(role -> "account.role." + role),
                Stream.of(Role.STUDENT, Role.TEACHER).map(role -> "account.become." + role));
    }

    private static Stream<String> assignments() {
        return Stream.of(
                        Arrays.stream(Window.Phase.values()).map(phase -> "phase." + phase),
                        Arrays.stream(Feedback.values()).map(feedback -> "feedback." + feedback),
                        Stream.of("new", "begun", "submitted").map(standing -> "standing." + standing),
                        Stream.of("open", "draft", "saved", "right", "partly", "wrong")
                                .map(state -> "state." + state),
                        Arrays.stream(Refusal.Why.values())
                                .filter(Refusal.Why::isAboutTheName)
                                .map(why -> "name." + why))
                .flatMap(keys -> keys)
                .map(key -> "assignment." + key);
    }
}
