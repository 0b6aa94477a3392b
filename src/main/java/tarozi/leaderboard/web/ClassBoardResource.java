package tarozi.leaderboard.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.account.Person;
import tarozi.account.Viewer;
import tarozi.classroom.Classroom;
import tarozi.leaderboard.Boards;

/** Who leads in a class, for those who are in it and their teacher. */
@Path("/classes/{id}/board")
@Blocking
@Produces(MediaType.TEXT_HTML)
class ClassBoardResource {
    private final Boards boards;
    private final Viewer viewer;
    private final Clock clock;

    ClassBoardResource(Boards boards, Viewer viewer, Clock clock) {
        this.boards = boards;
        this.viewer = viewer;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(@RestPath long id, @RestQuery @DefaultValue("week") String period) {
        Person person = viewer.person().orElseGet(viewer::signedIn);
        Classroom classroom = Classroom.knownTo(person, id).orElseThrow(this::notFound);
        Span span = Span.named(period).orElseThrow(BadRequestException::new);
        var board = boards.show(classroom, span.period(clock), person);
        return Templates.classboard(ClassBoardView.of(classroom, span, board, person));
    }

    /** A teacher whose session has ended signs in and comes back. */
    private NotFoundException notFound() {
        viewer.signedIn();
        return new NotFoundException();
    }

    @CheckedTemplate(basePath = "leaderboard")
    static class Templates {
        static native TemplateInstance classboard(ClassBoardView view);
    }
}
