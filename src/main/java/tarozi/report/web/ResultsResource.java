package tarozi.report.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.account.Viewer;
import tarozi.answer.Answer;
import tarozi.assignment.Assignment;
import tarozi.assignment.Attempt;
import tarozi.assignment.AttemptItem;
import tarozi.quiz.Quiz;
import tarozi.quiz.QuizVersion;
import tarozi.report.Gradebook;
import tarozi.report.Marking;
import tarozi.report.Student;

/** The results of an assignment, of one student, and one answer; for the teacher who set it. */
@Path("/assignments/{id}/results")
@Blocking
@Produces(MediaType.TEXT_HTML)
class ResultsResource {
    private final Viewer viewer;
    private final Gradebook gradebook;
    private final Reader reader;
    private final Moments moments;

    ResultsResource(Viewer viewer, Gradebook gradebook, Reader reader, Moments moments) {
        this.viewer = viewer;
        this.gradebook = gradebook;
        this.reader = reader;
        this.moments = moments;
    }

    @GET
    public TemplateInstance show(@RestPath long id) {
        var assignment = assignment(id);
        return Templates.results(new ResultsView(
                assignment,
                gradebook.of(assignment),
                gradebook.absent(assignment),
                versions(assignment),
                Marking.of(assignment),
                moments));
    }

    @GET
    @Path("/students/{attempt}")
    public TemplateInstance student(@RestPath long id, @RestPath long attempt) {
        var assignment = assignment(id);
        var found = Attempt.of(assignment, attempt).orElseThrow(NotFoundException::new);
        var student = student(assignment, found);
        var score = Wanted.paper(student, found).score();
        var items = AttemptItem.of(found).stream()
                .map(item -> ItemView.of(item, reader, score, moments))
                .toList();
        return Templates.student(new StudentView(assignment, found, student, items, moments));
    }

    @GET
    @Path("/answers/{answer}")
    public TemplateInstance answer(@RestPath long id, @RestPath long answer) {
        var assignment = assignment(id);
        var found = Answer.<Answer>findByIdOptional(answer).orElseThrow(NotFoundException::new);
        var item = Wanted.itemOf(found, assignment);
        var student = student(assignment, item.attempt());
        var score = Wanted.paper(student, item.attempt()).score();
        return Templates.answer(new AnswerView(
                assignment,
                item.attempt(),
                student.name(),
                ItemView.of(item, reader, score, moments).showing(found, reader),
                found,
                item.answer().filter(it -> it.id() == found.id()).isPresent(),
                history(item),
                moments));
    }

    private List<AnswerView.Given> history(AttemptItem item) {
        return Answer.in(item.venue().place(), List.of(item.venue().reference())).stream()
                .filter(given -> given.personId() == item.attempt().person().id())
                .map(given -> new AnswerView.Given(given, reader.texts(item.question(), given.typed())))
                .toList();
    }

    private Assignment assignment(long id) {
        return Assignment.of(viewer.teacher(), id).orElseThrow(NotFoundException::new);
    }

    private Student student(Assignment assignment, Attempt attempt) {
        return gradebook.of(assignment).students().stream()
                .filter(student -> student.person() == attempt.person().id())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private List<QuizVersion> versions(Assignment assignment) {
        return Quiz.of(viewer.teacher(), assignment.quizId())
                .map(QuizVersion::allOf)
                .orElse(List.of());
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance results(ResultsView view);

        static native TemplateInstance student(StudentView view);

        static native TemplateInstance answer(AnswerView view);
    }
}
