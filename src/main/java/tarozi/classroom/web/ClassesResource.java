package tarozi.classroom.web;

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
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import tarozi.account.Viewer;
import tarozi.classroom.Classrooms;
import tarozi.classroom.Refusal;

/** The classes that somebody teaches or is in, and the ways to more of them. */
@Path("/classes")
@Blocking
@Produces(MediaType.TEXT_HTML)
class ClassesResource {
    private final Classrooms classrooms;
    private final Viewer viewer;

    ClassesResource(Classrooms classrooms, Viewer viewer) {
        this.classrooms = classrooms;
        this.viewer = viewer;
    }

    @GET
    public TemplateInstance list() {
        return Templates.classes(ClassesView.of(viewer));
    }

    @POST
    public Response open(@RestForm @DefaultValue("") String name) {
        var teacher = viewer.teacher();
        try {
            return Response.seeOther(URI.create(
                            "/classes/" + classrooms.open(teacher, name).id()))
                    .build();
        } catch (Refusal refusal) {
            var view = ClassesView.of(viewer).refused(name, refusal);
            return Response.status(422).entity(Templates.classes(view)).build();
        }
    }

    @CheckedTemplate(basePath = "classroom")
    static class Templates {
        static native TemplateInstance classes(ClassesView view);
    }
}
