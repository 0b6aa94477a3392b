package tarozi.assignment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.account.Viewer;
import tarozi.answer.Typed;
import tarozi.assignment.Assignment;
import tarozi.assignment.Assignments;
import tarozi.assignment.AttemptItem;
import tarozi.assignment.Participant;
import tarozi.assignment.web.AssignmentView.Times;
import tarozi.classroom.Classroom;
import tarozi.i18n.Moments;

/** A teacher's own assignment: who has done what, more time, closing it. Students are sent to their work. */
@Path("/assignments/{id:\\d{1,18}}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class AssignmentResource {
    private static final int INVALID = 422;

    private final Desk desk;
    private final Viewer viewer;
    private final Assignments assignments;
    private final Moments moments;
    private final Typed typed;

    AssignmentResource(Desk desk, Viewer viewer, Assignments assignments, Moments moments, Typed typed) {
        this.desk = desk;
        this.viewer = viewer;
        this.assignments = assignments;
        this.moments = moments;
        this.typed = typed;
    }

    @GET
    public Response show(@RestPath long id, UriInfo uri) {
        if (desk.given(id).isPresent()) {
            return to("/assignments/" + id + "/work");
        }
        var assignment = desk.set(id);
        return Response.ok(Templates.assignment(view(assignment, uri, blank(assignment))))
                .build();
    }

    @GET
    @Path("/preview")
    public TemplateInstance preview(@RestPath long id) {
        return Templates.preview(PreviewView.of(desk.set(id), viewer.signedIn(), desk.now()));
    }

    @POST
    @Path("/deadlines")
    public Response moveDue(@RestPath long id, @RestForm @DefaultValue("") String due, UriInfo uri) {
        var assignment = desk.set(id);
        var problem = problem(due, assignment.opensAt());
        if (problem.isPresent()) {
            return refused(assignment, uri, new Times(due, problem.get(), typed(assignment), 0, ""));
        }
        var moved = moments.read(due).orElseThrow();
        assignments.change(viewer.signedIn(), id, (it, now) -> it.moveDue(moved));
        return to("/assignments/" + id);
    }

    @POST
    @Path("/extensions")
    public Response extend(
            @RestPath long id,
            @RestForm @DefaultValue("0") long student,
            @RestForm @DefaultValue("") String until,
            UriInfo uri) {
        var assignment = desk.set(id);
        var problem = problem(until, assignment.dueAt());
        if (problem.isPresent()) {
            return refused(assignment, uri, new Times(typed(assignment), "", until, student, problem.get()));
        }
        assignments.extend(viewer.signedIn(), id, student, moments.read(until).orElseThrow());
        return to("/assignments/" + id);
    }

    @POST
    @Path("/closings")
    public Response close(@RestPath long id) {
        assignments.change(viewer.signedIn(), id, Assignment::close);
        return to("/assignments/" + id);
    }

    @POST
    @Path("/reopenings")
    public Response reopen(@RestPath long id) {
        assignments.change(viewer.signedIn(), id, (it, now) -> it.reopen());
        return to("/assignments/" + id);
    }

    /** The address bar still shows this address after a form that was refused. */
    @GET
    @Path("/{form:deadlines|extensions|closings|reopenings}")
    public Response back(@RestPath long id, @RestPath String form) {
        return to("/assignments/" + desk.set(id).id());
    }

    /** A moment must be there, be in the future, and come after another. */
    private Optional<String> problem(String text, Instant after) {
        var moment = moments.read(text);
        if (moment.isEmpty()) {
            return Optional.of("assignment.wrong.time");
        }
        if (!moment.get().isAfter(desk.now())) {
            return Optional.of("assignment.wrong.past");
        }
        return moment.get().isAfter(after) ? Optional.empty() : Optional.of("assignment.wrong.early");
    }

    private Times blank(Assignment assignment) {
        return new Times(typed(assignment), "", typed(assignment), 0, "");
    }

    private String typed(Assignment assignment) {
        return moments.typed(assignment.dueAt());
    }

    private Response refused(Assignment assignment, UriInfo uri, Times times) {
        return Response.status(INVALID)
                .entity(Templates.assignment(view(assignment, uri, times)))
                .build();
    }

    private AssignmentView view(Assignment assignment, UriInfo uri, Times times) {
        return new AssignmentView(
                assignment,
                assignment.classroomId().flatMap(id -> Classroom.findByIdOptional(id)),
                Participant.in(assignment),
                AttemptItem.in(assignment),
                typed,
                uri.getBaseUri().resolve("a/" + assignment.link()).toString(),
                desk.now(),
                times);
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    @CheckedTemplate(basePath = "assignment")
    static class Templates {
        static native TemplateInstance assignment(AssignmentView view);

        static native TemplateInstance preview(PreviewView view);
    }
}
