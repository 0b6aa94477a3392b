package tarozi.assignment.web;

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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.assignment.Attempt;
import tarozi.assignment.Attempts;
import tarozi.assignment.Work;
import tarozi.classroom.Membership;

/** A student's assignment: what it is, its questions, handing it in, and what came of it. */
@Path("/assignments/{id}/work")
@Blocking
@Produces(MediaType.TEXT_HTML)
class WorkResource {
    private final Desk desk;
    private final Attempts attempts;

    WorkResource(Desk desk, Attempts attempts) {
        this.desk = desk;
        this.attempts = attempts;
    }

    @GET
    public TemplateInstance show(@RestPath long id, @RestQuery Optional<Integer> attempt) {
        var work = desk.work(id);
        var shown = attempt.isPresent()
                ? Optional.of(work.attempt(attempt.get()).orElseThrow(NotFoundException::new))
                : work.latest();
        return Templates.work(WorkView.of(work, shown));
    }

    @POST
    @Path("/attempts")
    public Response begin(@RestPath long id) {
        var work = desk.work(id);
        attempts.begin(work.person(), work.assignment(), name(work));
        return Response.seeOther(URI.create(WorkView.address(work.assignment())))
                .build();
    }

    /** The name in the class, or the one given with the first attempt. */
    private static String name(Work work) {
        return work.assignment()
                .classroomId()
                .flatMap(classroom -> Membership.of(work.person(), classroom))
                .map(Membership::name)
                .or(() -> work.latest().map(Attempt::name))
                .orElse(work.person().pseudonym());
    }

    @POST
    @Path("/submissions")
    public Response submit(@RestPath long id, @RestForm Optional<Integer> attempt) {
        var work = desk.work(id);
        attempt.ifPresent(number -> attempts.submit(work.person(), work.assignment(), number));
        return Response.seeOther(URI.create(WorkView.address(work.assignment())))
                .build();
    }

    @GET
    @Path("/{form:attempts|submissions}")
    public Response back(@RestPath long id, @RestPath String form) {
        return Response.seeOther(URI.create(WorkView.address(desk.work(id).assignment())))
                .build();
    }

    @CheckedTemplate(basePath = "assignment")
    static class Templates {
        static native TemplateInstance work(WorkView view);
    }
}
