package tarozi.leaderboard.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.account.Person;
import tarozi.account.Viewer;
import tarozi.assignment.Assignment;
import tarozi.leaderboard.Boards;

/** Who leads in an assignment once it is over, for those who got it and the teacher who set it. */
@Path("/assignments/{id}/board")
@Blocking
@Produces(MediaType.TEXT_HTML)
class AssignmentBoardResource {
    private final Boards boards;
    private final Viewer viewer;
    private final Clock clock;

    AssignmentBoardResource(Boards boards, Viewer viewer, Clock clock) {
        this.boards = boards;
        this.viewer = viewer;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(@RestPath long id) {
        Person person = viewer.person().orElseGet(viewer::signedIn);
        Assignment assignment = Assignment.of(person, id)
                .or(() -> Assignment.givenTo(person, id))
                .orElseThrow(this::notFound);
        Instant now = clock.instant();
        return Templates.assignmentboard(
                AssignmentBoardView.of(assignment, boards.show(assignment, person, now), person, now));
    }

    /** A teacher whose session has ended signs in and comes back. */
    private NotFoundException notFound() {
        viewer.signedIn();
        return new NotFoundException();
    }

    @CheckedTemplate(basePath = "leaderboard")
    static class Templates {
        static native TemplateInstance assignmentboard(AssignmentBoardView view);
    }
}
