package tarozi.classroom.web;

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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.account.Person;
import tarozi.account.Viewer;
import tarozi.classroom.Classrooms;
import tarozi.classroom.Membership;
import tarozi.classroom.Refusal;

/** How a member is in a class: under which name, who sees it, and the way out. */
@Path("/classes/{id}/membership")
@Blocking
@Produces(MediaType.TEXT_HTML)
class MembershipResource {
    private final Classrooms classrooms;
    private final Viewer viewer;

    MembershipResource(Classrooms classrooms, Viewer viewer) {
        this.classrooms = classrooms;
        this.viewer = viewer;
    }

    @POST
    public Response change(
            @RestPath long id, @RestForm @DefaultValue("") String name, @RestForm Optional<String> show) {
        try {
            classrooms.changeOwn(somebody(), id, (membership, now) -> {
                membership.rename(name);
                if (show.isPresent()) {
                    membership.showName();
                } else {
                    membership.hideName();
                }
            });
            return ClassroomResource.to(id);
        } catch (Refusal refusal) {
            var own = Membership.of(somebody(), id).orElseThrow(NotFoundException::new);
            var view = MembershipView.of(own).refused(name, show.isPresent(), refusal);
            return Response.status(422).entity(Templates.membership(view)).build();
        }
    }

    /** The address bar still shows this address after a name that was refused. */
    @GET
    public Response back(@RestPath long id) {
        return ClassroomResource.to(id);
    }

    @POST
    @Path("/departures")
    public Response leave(@RestPath long id) {
        classrooms.changeOwn(somebody(), id, Membership::leave);
        return Response.seeOther(URI.create("/classes")).build();
    }

    private Person somebody() {
        return viewer.person().orElseThrow(NotFoundException::new);
    }

    @CheckedTemplate(basePath = "classroom")
    static class Templates {
        static native TemplateInstance membership(MembershipView view);
    }
}
