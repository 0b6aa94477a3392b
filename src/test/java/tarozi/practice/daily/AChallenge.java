package tarozi.practice.daily;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import tarozi.account.Person;
import tarozi.answer.Answer;
import tarozi.grading.Grade;
import tarozi.grading.Grader;
import tarozi.question.Question;

/** A day of the challenge for tests, and people who take part. */
@ApplicationScoped
public class AChallenge {
    private final Daily daily;

    AChallenge(Daily daily) {
        this.daily = daily;
    }

    public static Day on(String date) {
        return new Day(LocalDate.parse(date));
    }

    public Answer right(Person person, Day day, int number) {
        return answer(person, day, number, truths(day, number));
    }

    public Answer wrong(Person person, Day day, int number) {
        return answer(person, day, number, wrongs(day, number));
    }

    private Answer answer(Person person, Day day, int number, List<String> typed) {
        Question question = question(day, number);
        var grade = (Grade.Marked) Grader.grade(question, typed);
        return daily.answer(person, day, question, String.join(" ", typed), grade)
                .orElseThrow();
    }

    public static Question question(Day day, int number) {
        return day.questions().get(number - 1);
    }

    public static List<String> truths(Day day, int number) {
        return question(day, number).fields().stream()
                .map(field -> String.valueOf(field.asked().truth().value()))
                .toList();
    }

    /** One beside the right numbers. */
    public static List<String> wrongs(Day day, int number) {
        return question(day, number).fields().stream()
                .map(field -> String.valueOf(field.asked().truth().value() + 1))
                .toList();
    }
}
