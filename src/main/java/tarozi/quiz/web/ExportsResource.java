package tarozi.quiz.web;

import io.quarkus.qute.CheckedTemplate;
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

/** A teacher's quiz for other systems, and on paper. */
@Path("/quizzes/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class ExportsResource {
    private final Exports exports;
    private final Viewer viewer;

    ExportsResource(Exports exports, Viewer viewer) {
        this.exports = exports;
        this.viewer = viewer;
    }

    @GET
    @Path("/exports")
    public TemplateInstance show(@RestPath long id) {
        return Templates.exports(exports.page(Leaving.own(viewer.teacher(), id)));
    }

    @GET
    @Path("/exports/{format}")
    @Produces(MediaType.WILDCARD)
    public Response file(@RestPath long id, @RestPath String format, @BeanParam Wishes wishes) {
        return exports.file(Leaving.own(viewer.teacher(), id), format, wishes);
    }

    @GET
    @Path("/print")
    public Response paper(@RestPath long id, @BeanParam Wishes wishes) {
        return exports.paper(Leaving.own(viewer.teacher(), id), wishes);
    }

    @CheckedTemplate(basePath = "quiz")
    static class Templates {
        static native TemplateInstance exports(ExportsView view);

        static native TemplateInstance paper(PaperView view);
    }
}
