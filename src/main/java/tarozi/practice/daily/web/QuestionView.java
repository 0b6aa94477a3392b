package tarozi.practice.daily.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tarozi.grading.Points;
import tarozi.practice.daily.Day;
import tarozi.practice.daily.Run;
import tarozi.question.Question;
import tarozi.sheet.ExplanationView;
import tarozi.sheet.FieldView;

/**
 * One of a day's questions as its page shows it: to be answered, answered, or gone by.
 *
 * @param late what was sent when the day was over already
 */
record QuestionView(
        Run run,
        int number,
        Question question,
        boolean isOver,
        List<FieldView> fields,
        Optional<ResultView> result,
        Optional<String> late) {

    static String address(Day day, int number) {
        return "/daily/" + day + "/" + number;
    }

    public String address() {
        return address(run.day(), number);
    }

    public String answersAddress() {
        return address() + "/answers";
    }

    public String dayAddress() {
        return "/daily/" + run.day();
    }

    public String board() {
        return dayAddress() + "/board";
    }

    public String practice() {
        return "/practice/" + question.family().slug() + "?level=" + level();
    }

    public LocalDate date() {
        return run.day().date();
    }

    public int questions() {
        return run.day().codes().size();
    }

    public String titleKey() {
        return "family." + question.family().slug() + ".title";
    }

    public int level() {
        return question.code().level().number();
    }

    public int worth() {
        return Points.base(level()).value();
    }

    /** While it can be answered its code is not told: with it, others could be asked. */
    public boolean isOpen() {
        return result.isEmpty() && !isOver;
    }

    public boolean isSingle() {
        return fields.size() == 1;
    }

    public boolean isUnread() {
        return fields.stream().anyMatch(field -> field.problem().isPresent());
    }

    public ExplanationView explanation() {
        return new ExplanationView(question);
    }

    public Optional<String> next() {
        return run.next().filter(next -> !isOver).map(next -> address(run.day(), next));
    }
}
