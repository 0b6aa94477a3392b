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
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.account.Viewer;
import tarozi.assignment.Assignments;
import tarozi.assignment.web.Forms.Field;
import tarozi.i18n.Moments;

/** More time for one student: given, replaced by other time, and taken back after a look at what that means. */
@Path("/assignments/{id:\\d{1,18}}/extensions")
@Blocking
@Produces(MediaType.TEXT_HTML)
class ExtensionResource {
    private final Desk desk;
    private final Viewer viewer;
    private final Assignments assignments;
    private final AssignmentPage page;
    private final Moments moments;

    ExtensionResource(Desk desk, Viewer viewer, Assignments assignments, AssignmentPage page, Moments moments) {
        this.desk = desk;
        this.viewer = viewer;
        this.assignments = assignments;
        this.page = page;
        this.moments = moments;
    }

    @POST
    public Response extend(
            @RestPath long id,
            @RestForm @DefaultValue("0") long student,
            @RestForm @DefaultValue("") String until,
            UriInfo uri) {
        var assignment = desk.set(id);
        var problem = page.problem(until, assignment.dueAt());
        if (problem.isPresent()) {
            return page.refused(assignment, uri, forms -> forms.extended(student, Field.wrong(until, problem.get())));
        }
        assignments.extend(viewer.signedIn(), id, student, moments.read(until).orElseThrow());
        return AssignmentPage.to(assignment);
    }

    /** The address bar still shows this address after a form that was refused. */
    @GET
    public Response back(@RestPath long id) {
        return AssignmentPage.to(desk.set(id));
    }

    @GET
    @Path("/{student:\\d{1,18}}")
    public TemplateInstance consider(@RestPath long id, @RestPath long student) {
        return Templates.withdrawal(
                WithdrawalView.of(desk.set(id), student, desk.now()).orElseThrow(NotFoundException::new));
    }

    @POST
    @Path("/{student:\\d{1,18}}/withdrawals")
    public Response withdraw(@RestPath long id, @RestPath long student) {
        var assignment = desk.set(id);
        assignments.withdraw(viewer.signedIn(), id, student);
        return AssignmentPage.to(assignment);
    }

    @CheckedTemplate(basePath = "assignment")
    static class Templates {
        static native TemplateInstance withdrawal(WithdrawalView view);
    }
}
