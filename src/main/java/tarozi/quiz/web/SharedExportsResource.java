package tarozi.quiz.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.account.Viewer;

/** A quiz of the library for other systems, and on paper: for teachers, as the right numbers are in it. */
@Path("/library/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class SharedExportsResource {
    private final Exports exports;
    private final Viewer viewer;

    SharedExportsResource(Exports exports, Viewer viewer) {
        this.exports = exports;
        this.viewer = viewer;
    }

    @GET
    @Path("/exports")
    public TemplateInstance show(@RestPath long id) {
        return ExportsResource.Templates.exports(exports.page(found(id)));
    }

    @GET
    @Path("/exports/{format}")
    @Produces(MediaType.WILDCARD)
    public Response file(@RestPath long id, @RestPath String format, @BeanParam Wishes wishes) {
        return exports.file(found(id), format, wishes);
    }

    @GET
    @Path("/print")
    public Response paper(@RestPath long id, @BeanParam Wishes wishes) {
        return exports.paper(found(id), wishes);
    }

    private Leaving found(long id) {
        viewer.teacher();
        return Leaving.shared(id);
    }
}
