package tarozi.assignment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
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
import tarozi.account.Viewer;
import tarozi.assignment.Assignment;
import tarozi.assignment.Attempts;
import tarozi.assignment.LinkCode;
import tarozi.classroom.Refusal;

/** What is behind the link of an assignment: the way in for whoever has it, or to their own work for those who began. */
@Path("/a/{code}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class LinkResource {
    private static final int INVALID = 422;

    private final Desk desk;
    private final Viewer viewer;
    private final Attempts attempts;

    LinkResource(Desk desk, Viewer viewer, Attempts attempts) {
        this.desk = desk;
        this.viewer = viewer;
        this.attempts = attempts;
    }

    @GET
    public Response look(@RestPath String code) {
        var assignment = assignment(code);
        if (isTeacher(assignment)) {
            return to("/assignments/" + assignment.id());
        }
        return desk.given(assignment.id()).isPresent()
                ? to(WorkView.address(assignment))
                : Response.ok(Templates.link(LinkView.of(assignment, desk))).build();
    }

    @POST
    @Path("/attempts")
    public Response begin(@RestPath String code, @RestForm @DefaultValue("") String name) {
        var assignment = assignment(code);
        if (assignment.isForAClass() || !assignment.window().isOpen(desk.now()) || isTeacher(assignment)) {
            return to("/a/" + assignment.link());
        }
        try {
            attempts.beginByLink(viewer.orNewGuest(), assignment, name);
            return to(WorkView.address(assignment));
        } catch (Refusal refusal) {
            var view = LinkView.of(assignment, desk).refused(name, refusal);
            return Response.status(INVALID).entity(Templates.link(view)).build();
        }
    }

    /** The address bar still shows this address after a name that was refused. */
    @GET
    @Path("/attempts")
    public Response back(@RestPath String code) {
        return to("/a/" + assignment(code).link());
    }

    private static Assignment assignment(String code) {
        return LinkCode.read(code).flatMap(Assignment::linked).orElseThrow(NotFoundException::new);
    }

    private boolean isTeacher(Assignment assignment) {
        return desk.person()
                .filter(person -> person.id() == assignment.teacherId())
                .isPresent();
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    @CheckedTemplate(basePath = "assignment")
    static class Templates {
        static native TemplateInstance link(LinkView view);
    }
}
