package tarozi.report.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.account.Viewer;
import tarozi.assignment.Assignment;
import tarozi.i18n.Voice;
import tarozi.quiz.Quiz;
import tarozi.report.Gradebook;
import tarozi.report.Results;

/** The results of a quiz over all the assignments that its owner set, each version for itself. */
@Path("/quizzes/{id}/results")
@Blocking
@Produces(MediaType.TEXT_HTML)
class QuizResultsResource {
    private final Viewer viewer;
    private final Voice voice;
    private final Gradebook gradebook;
    private final Moments moments;

    QuizResultsResource(Viewer viewer, Voice voice, Gradebook gradebook, Moments moments) {
        this.viewer = viewer;
        this.voice = voice;
        this.gradebook = gradebook;
        this.moments = moments;
    }

    @GET
    public TemplateInstance show(@RestPath long id) {
        var teacher = viewer.teacher();
        var quiz = Quiz.of(teacher, id).orElseThrow(NotFoundException::new);
        var own = Assignment.ofQuiz(id).stream()
                .filter(assignment -> assignment.teacherId() == teacher.id())
                .collect(Collectors.groupingBy(
                        assignment -> assignment.version().number(), LinkedHashMap::new, Collectors.toList()));
        var versions = own.entrySet().stream()
                .sorted((one, other) -> other.getKey() - one.getKey())
                .map(entry -> part(entry.getKey(), entry.getValue()))
                .toList();
        return Templates.quiz(new QuizResultsView(
                quiz, quiz.draft().title().said(voice.language().tag()), versions, moments));
    }

    private QuizResultsView.Part part(int number, List<Assignment> assignments) {
        var students = assignments.stream()
                .flatMap(assignment -> gradebook.of(assignment).students().stream())
                .toList();
        return new QuizResultsView.Part(
                number,
                assignments,
                new AnalysisView(new Results(assignments.get(0).content(), students)));
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance quiz(QuizResultsView view);
    }
}
