package tarozi.practice.daily.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import tarozi.account.Viewer;
import tarozi.answer.Answer;
import tarozi.answer.Typed;
import tarozi.grading.Grade;
import tarozi.grading.Grader;
import tarozi.grading.Reading;
import tarozi.practice.daily.Daily;
import tarozi.practice.daily.Day;
import tarozi.practice.daily.Days;
import tarozi.question.Question;
import tarozi.sheet.FieldView;

/** The questions of the days as this viewer sees them. */
@RequestScoped
class Questions {
    private final Days days;
    private final Daily daily;
    private final Viewer viewer;
    private final Typed typed;

    Questions(Days days, Daily daily, Viewer viewer, Typed typed) {
        this.days = days;
        this.daily = daily;
        this.viewer = viewer;
        this.typed = typed;
    }

    /** What an address asks for; what does not exist, or not yet, is a 404. */
    record Wanted(Day day, int number, Question question) {}

    Wanted wanted(String date, int number) {
        Day day = days.called(date).orElseThrow(NotFoundException::new);
        List<Question> questions = day.questions();
        if (number < 1 || number > questions.size()) {
            throw new NotFoundException();
        }
        return new Wanted(day, number, questions.get(number - 1));
    }

    QuestionView view(Wanted wanted) {
        return view(wanted, FieldView.typed(wanted.question(), List.of()), Optional.empty());
    }

    QuestionView unread(Wanted wanted, List<String> texts, List<Reading> readings) {
        return view(wanted, FieldView.unread(wanted.question(), texts, readings), Optional.empty());
    }

    QuestionView late(Wanted wanted, List<String> texts) {
        return view(wanted, FieldView.typed(wanted.question(), List.of()), Optional.of(String.join("; ", texts)));
    }

    private QuestionView view(Wanted wanted, List<FieldView> fields, Optional<String> late) {
        Day day = wanted.day();
        var run = daily.run(day, viewer);
        var result = run.to(wanted.question().code()).map(answer -> result(wanted.question(), answer));
        return new QuestionView(run, wanted.number(), wanted.question(), days.isOver(day), fields, result, late);
    }

    /** The answer is marked anew from what was typed. */
    private ResultView result(Question question, Answer answer) {
        var texts = typed.read(answer.typed(), question.fields().size());
        return new ResultView(question, answer, (Grade.Marked) Grader.grade(question, texts));
    }
}
