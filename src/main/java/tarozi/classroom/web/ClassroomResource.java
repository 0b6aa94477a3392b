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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.account.Viewer;
import tarozi.classroom.Classroom;
import tarozi.classroom.Classrooms;
import tarozi.classroom.Membership;
import tarozi.classroom.Refusal;

/** A class as its teacher has it in hand; its members see their own page of it at the same address. */
@Path("/classes/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class ClassroomResource {
    private final Classrooms classrooms;
    private final Viewer viewer;
    private final UriInfo uri;

    ClassroomResource(Classrooms classrooms, Viewer viewer, UriInfo uri) {
        this.classrooms = classrooms;
        this.viewer = viewer;
        this.uri = uri;
    }

    @GET
    public TemplateInstance show(@RestPath long id) {
        var person = viewer.person();
        var own = person.flatMap(it -> Membership.of(it, id));
        if (own.isPresent()) {
            return MembershipResource.Templates.membership(MembershipView.of(own.get()));
        }
        return Templates.classroom(ClassroomView.of(taught(id), uri.getBaseUri()));
    }

    @POST
    @Path("/settings")
    public Response set(@RestPath long id, @RestForm @DefaultValue("") String name, @RestForm Optional<String> names) {
        try {
            return change(id, (classroom, now) -> {
                classroom.rename(name);
                if (names.isPresent()) {
                    classroom.letNamesShow();
                } else {
                    classroom.hideNames();
                }
            });
        } catch (Refusal refusal) {
            var view = ClassroomView.of(taught(id), uri.getBaseUri()).refused(name, names.isPresent(), refusal);
            return Response.status(422).entity(Templates.classroom(view)).build();
        }
    }

    /** The address bar still shows this address after a name that was refused. */
    @GET
    @Path("/settings")
    public Response back(@RestPath long id) {
        return to(id);
    }

    @POST
    @Path("/codes")
    public Response newCode(@RestPath long id) {
        return change(id, (classroom, now) -> classroom.newCode());
    }

    @POST
    @Path("/archivings")
    public Response archive(@RestPath long id) {
        return change(id, Classroom::archive);
    }

    @POST
    @Path("/restorations")
    public Response restore(@RestPath long id) {
        return change(id, (classroom, now) -> classroom.restore());
    }

    private Response change(long id, BiConsumer<Classroom, Instant> verb) {
        classrooms.change(viewer.signedIn(), id, verb);
        return to(id);
    }

    private Classroom taught(long id) {
        return Classroom.of(viewer.signedIn(), id).orElseThrow(NotFoundException::new);
    }

    static Response to(long id) {
        return Response.seeOther(URI.create("/classes/" + id)).build();
    }

    @CheckedTemplate(basePath = "classroom")
    static class Templates {
        static native TemplateInstance classroom(ClassroomView view);
    }
}
