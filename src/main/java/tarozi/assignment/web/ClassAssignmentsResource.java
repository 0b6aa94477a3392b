package tarozi.assignment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.account.Viewer;
import tarozi.classroom.Classroom;

/** What was given to one class, for its teacher and for its members. */
@Path("/classes/{id}/assignments")
@Blocking
@Produces(MediaType.TEXT_HTML)
class ClassAssignmentsResource {
    private final Desk desk;
    private final Viewer viewer;

    ClassAssignmentsResource(Desk desk, Viewer viewer) {
        this.desk = desk;
        this.viewer = viewer;
    }

    @GET
    public TemplateInstance list(@RestPath long id) {
        var person = desk.person().orElseGet(viewer::signedIn);
        var classroom = Classroom.knownTo(person, id).orElseThrow(this::notFound);
        return Templates.classroom(ClassListView.of(person, classroom, desk.now()));
    }

    /** A teacher whose session has ended signs in and comes back. */
    private NotFoundException notFound() {
        viewer.signedIn();
        return new NotFoundException();
    }

    @CheckedTemplate(basePath = "assignment")
    static class Templates {
        static native TemplateInstance classroom(ClassListView view);
    }
}
