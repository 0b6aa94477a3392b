package tarozi.i18n;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import tarozi.assignment.Feedback;
import tarozi.assignment.Window;
import tarozi.classroom.Refusal;
import tarozi.grading.Mark;
import tarozi.practice.Mastery;
import tarozi.question.Topic;
import tarozi.question.family.Families;

/** The keys that no file quotes, because they are put together from a name while running. */
final class PutTogether {
    /** The engine's statements; QuestionTextsTest, SlipTextsTest, FeedbackTextsTest and ReadingTextsTest say them all. */
    static final Set<String> ELSEWHERE = Set.of("engine.", "question.", "slip.", "feedback.", "reading.");

    private PutTogether() {}

    static Stream<String> keys() {
        return Stream.of(problems(), families(), map(), results(), spans(), refusals(), waits(), assignments())
                .flatMap(keys -> keys);
    }

    private static Stream<String> problems() {
        return Stream.of("400", "403", "404", "405", "406", "413", "500", "form", "other")
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

    private static Stream<String> spans() {
        return Stream.of("week", "all").map(span -> "leaderboard.span." + span);
    }

    private static Stream<String> waits() {
        return Stream.of("wait", "crowd")
                .flatMap(why -> Stream.of("seconds", "minutes").map(unit -> "account.sign-in." + why + "." + unit));
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
