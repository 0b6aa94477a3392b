package tarozi.report.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.account.Viewer;
import tarozi.assignment.Assignment;
import tarozi.quiz.Quiz;
import tarozi.quiz.QuizVersion;
import tarozi.report.Marking;

/** The results of an assignment, of one student, and one answer; for the teacher who set it. */
@Path("/assignments/{id}/results")
@Blocking
@Produces(MediaType.TEXT_HTML)
class ResultsResource {
    private final Viewer viewer;
    private final Pages pages;
    private final Moments moments;

    ResultsResource(Viewer viewer, Pages pages, Moments moments) {
        this.viewer = viewer;
        this.pages = pages;
        this.moments = moments;
    }

    @GET
    public TemplateInstance show(@RestPath long id) {
        var assignment = assignment(id);
        var again = new AgainView(assignment, versions(assignment), Marking.of(assignment), moments);
        return pages.results(Subject.of(assignment), Optional.of(again));
    }

    @GET
    @Path("/students/{attempt}")
    public TemplateInstance student(@RestPath long id, @RestPath long attempt) {
        return pages.student(Subject.of(assignment(id)), attempt);
    }

    @GET
    @Path("/answers/{answer}")
    public TemplateInstance answer(@RestPath long id, @RestPath long answer) {
        return pages.answer(Subject.of(assignment(id)), answer);
    }

    private Assignment assignment(long id) {
        return Assignment.of(viewer.teacher(), id).orElseThrow(NotFoundException::new);
    }

    private List<QuizVersion> versions(Assignment assignment) {
        return Quiz.of(viewer.teacher(), assignment.quizId())
                .map(QuizVersion::allOf)
                .orElse(List.of());
    }
}
