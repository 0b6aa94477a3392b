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
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.account.Viewer;
import tarozi.assignment.Assignment;
import tarozi.assignment.Assignments;
import tarozi.assignment.web.Forms.Field;
import tarozi.i18n.Moments;

/** A teacher's own assignment: who has done what, its title, its end. Students are sent to their work. */
@Path("/assignments/{id:\\d{1,18}}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class AssignmentResource {
    private final Desk desk;
    private final Viewer viewer;
    private final Assignments assignments;
    private final AssignmentPage page;
    private final Moments moments;

    AssignmentResource(Desk desk, Viewer viewer, Assignments assignments, AssignmentPage page, Moments moments) {
        this.desk = desk;
        this.viewer = viewer;
        this.assignments = assignments;
        this.page = page;
        this.moments = moments;
    }

    @GET
    public Response show(@RestPath long id, UriInfo uri) {
        return desk.given(id).isPresent()
                ? Response.seeOther(URI.create("/assignments/" + id + "/work")).build()
                : page.show(desk.set(id), uri);
    }

    @GET
    @Path("/preview")
    public TemplateInstance preview(@RestPath long id) {
        return Templates.preview(PreviewView.of(desk.set(id), viewer.signedIn(), desk.now()));
    }

    @POST
    @Path("/titles")
    public Response rename(@RestPath long id, @RestForm @DefaultValue("") String title, UriInfo uri) {
        var assignment = desk.set(id);
        var plain = PlanForm.plain(title);
        return PlanForm.isTitle(plain)
                ? change(assignment, (it, now) -> it.rename(plain))
                : page.refused(assignment, uri, forms -> forms.entitled(Field.wrong(title, "assignment.wrong.title")));
    }

    @POST
    @Path("/deadlines")
    public Response moveDue(@RestPath long id, @RestForm @DefaultValue("") String due, UriInfo uri) {
        var assignment = desk.set(id);
        var problem = page.problem(due, assignment.opensAt());
        return problem.isEmpty()
                ? change(assignment, (it, now) -> it.moveDue(moments.read(due).orElseThrow()))
                : page.refused(assignment, uri, forms -> forms.due(Field.wrong(due, problem.get())));
    }

    @POST
    @Path("/closings")
    public Response close(@RestPath long id) {
        return change(desk.set(id), Assignment::close);
    }

    @POST
    @Path("/reopenings")
    public Response reopen(@RestPath long id) {
        return change(desk.set(id), (it, now) -> it.reopen());
    }

    private Response change(Assignment assignment, BiConsumer<Assignment, Instant> verb) {
        assignments.change(viewer.signedIn(), assignment.id(), verb);
        return AssignmentPage.to(assignment);
    }

    /** The address bar still shows this address after a form that was refused. */
    @GET
    @Path("/{form:titles|deadlines|closings|reopenings}")
    public Response back(@RestPath long id, @RestPath String form) {
        return AssignmentPage.to(desk.set(id));
    }

    @CheckedTemplate(basePath = "assignment")
    static class Templates {
        static native TemplateInstance preview(PreviewView view);
    }
}
