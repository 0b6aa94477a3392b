package tarozi.report.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import tarozi.answer.Answer;
import tarozi.report.Exercise;
import tarozi.report.Gradebook;
import tarozi.report.Marker;
import tarozi.report.Student;

/** The results of something, of one student, and one answer. What does not belong to it does not exist. */
@Singleton
class Pages {
    private final Gradebook gradebook;
    private final Marker marker;
    private final Moments moments;

    Pages(Gradebook gradebook, Marker marker, Moments moments) {
        this.gradebook = gradebook;
        this.marker = marker;
        this.moments = moments;
    }

    TemplateInstance results(Subject subject, Optional<AgainView> again) {
        var occasion = subject.occasion();
        return Templates.results(new ResultsView(subject, gradebook.of(occasion), occasion.absent(), again, moments));
    }

    TemplateInstance student(Subject subject, long paper) {
        var student = whose(subject, paper);
        var score = student.paper(paper).score();
        var items = subject.occasion().exercises(paper).stream()
                .map(exercise -> ItemView.of(exercise, marker, score, moments))
                .toList();
        return Templates.student(new StudentView(subject, student, student.paper(paper), items, moments));
    }

    TemplateInstance answer(Subject subject, long id) {
        var answer = Answer.<Answer>findByIdOptional(id).orElseThrow(NotFoundException::new);
        var exercise = subject.occasion().exercises().stream()
                .filter(it -> it.took(answer))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var student = whose(subject, exercise.paper());
        var score = student.paper(exercise.paper()).score();
        return Templates.answer(new AnswerView(
                subject,
                exercise.paper(),
                student.name(),
                ItemView.of(exercise.showing(answer), marker, score, moments),
                answer,
                exercise.counts(answer),
                exercise.given().stream()
                        .map(it -> new AnswerView.Given(it, texts(exercise, it)))
                        .toList(),
                moments));
    }

    private List<String> texts(Exercise exercise, Answer answer) {
        return marker.texts(exercise.showing(answer).question(), answer.typed());
    }

    private Student whose(Subject subject, long paper) {
        return gradebook.of(subject.occasion()).students().stream()
                .filter(student -> student.has(paper))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance results(ResultsView view);

        static native TemplateInstance student(StudentView view);

        static native TemplateInstance answer(AnswerView view);
    }
}
