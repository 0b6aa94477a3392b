package tarozi.practice.daily.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import tarozi.answer.Answer;
import tarozi.grading.Points;
import tarozi.practice.daily.Day;
import tarozi.practice.daily.Run;
import tarozi.question.Question;

/** A day as its page shows it. */
record DayView(Run run, boolean isOver, Instant end, long people, Optional<Day> before, Optional<Day> after) {

    /** One of the questions, with what became of the answer. */
    record Step(int number, String address, Question question, Optional<Answer> answer) {
        public String titleKey() {
            return "family." + question.family().slug() + ".title";
        }

        public int level() {
            return question.code().level().number();
        }

        public int worth() {
            return Points.base(level()).value();
        }

        /** The word for its look: right, partly, wrong, or nothing yet. */
        public String verdict() {
            return answer.map(it -> it.marked().outcome().name().toLowerCase(Locale.ROOT))
                    .orElse("");
        }

        public String stateKey() {
            return answer.isEmpty() ? "daily.unanswered" : "practice.verdict." + verdict();
        }

        public int points() {
            return answer.map(it -> Day.points(it).value()).orElse(0);
        }
    }

    public Day day() {
        return run.day();
    }

    public LocalDate date() {
        return run.day().date();
    }

    public String board() {
        return "/daily/" + day() + "/board";
    }

    public List<Step> steps() {
        List<Question> questions = day().questions();
        return IntStream.rangeClosed(1, questions.size())
                .mapToObj(number -> step(number, questions.get(number - 1)))
                .toList();
    }

    private Step step(int number, Question question) {
        return new Step(number, QuestionView.address(day(), number), question, run.to(question.code()));
    }

    public boolean isBegun() {
        return !run.answers().isEmpty();
    }

    /** Where the question is that comes next, while the day lasts. */
    public Optional<String> next() {
        return run.next().filter(number -> !isOver).map(number -> QuestionView.address(day(), number));
    }

    public int most() {
        return Day.most().value();
    }
}
