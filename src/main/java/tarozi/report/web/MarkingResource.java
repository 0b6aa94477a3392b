package tarozi.report.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.account.Viewer;
import tarozi.assignment.Assignment;
import tarozi.quiz.Quiz;
import tarozi.quiz.QuizVersion;
import tarozi.report.Examiner;
import tarozi.report.Marking;
import tarozi.report.web.RemarkingView.Standing;

/** Marking again by another version of the quiz: shown first, then confirmed, and kept for ever. */
@Path("/assignments/{id}/markings")
@Blocking
@Produces(MediaType.TEXT_HTML)
class MarkingResource {
    private static final int CONFLICT = 409;

    private final Viewer viewer;
    private final Examiner examiner;
    private final Moments moments;

    MarkingResource(Viewer viewer, Examiner examiner, Moments moments) {
        this.viewer = viewer;
        this.examiner = examiner;
        this.moments = moments;
    }

    @GET
    @Path("/new")
    public TemplateInstance preview(@RestPath long id, @RestQuery int version) {
        var assignment = assignment(id);
        return Templates.remarking(view(assignment, version(assignment, version), Standing.FRESH));
    }

    /** Carries what was shown; where it is no longer so, it is shown again, and nothing is changed. */
    @POST
    public Response mark(@RestPath long id, @RestForm int version, @RestForm String seen) {
        var assignment = assignment(id);
        var wanted = version(assignment, version);
        if (wanted.id() == assignment.marking().id()
                || examiner.mark(viewer.teacher(), assignment, wanted, seen).isPresent()) {
            return toResults(id);
        }
        return Response.status(CONFLICT)
                .entity(Templates.remarking(view(assignment, wanted, Standing.CHANGED)))
                .build();
    }

    /** The address bar still shows this address after a confirmation that came too late. */
    @GET
    public Response back(@RestPath long id) {
        assignment(id);
        return toResults(id);
    }

    @GET
    @Path("/{marking}")
    public TemplateInstance show(@RestPath long id, @RestPath long marking) {
        var assignment = assignment(id);
        var found = Marking.of(assignment).stream()
                .filter(it -> it.id() == marking)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return Templates.marking(new MarkingView(assignment, found, moments));
    }

    private RemarkingView view(Assignment assignment, QuizVersion wanted, Standing standing) {
        return new RemarkingView(assignment, wanted, examiner.preview(assignment, wanted), standing);
    }

    private static Response toResults(long id) {
        return Response.seeOther(URI.create("/assignments/" + id + "/results")).build();
    }

    private Assignment assignment(long id) {
        return Assignment.of(viewer.teacher(), id).orElseThrow(NotFoundException::new);
    }

    private QuizVersion version(Assignment assignment, int number) {
        return Quiz.of(viewer.teacher(), assignment.quizId()).map(QuizVersion::allOf).stream()
                .flatMap(versions -> versions.stream())
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance remarking(RemarkingView view);

        static native TemplateInstance marking(MarkingView view);
    }
}
