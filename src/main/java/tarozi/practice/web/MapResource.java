package tarozi.practice.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.account.Viewer;
import tarozi.practice.Practice;
import tarozi.question.Question;
import tarozi.question.VariantCode;
import tarozi.question.family.Families;

/** The map of skills, and the way to a question whose code somebody has been given. */
@Path("/practice")
@Blocking
@Produces(MediaType.TEXT_HTML)
class MapResource {
    private final Practice practice;
    private final Viewer viewer;

    MapResource(Practice practice, Viewer viewer) {
        this.practice = practice;
        this.viewer = viewer;
    }

    @GET
    public Response map(@RestQuery Optional<String> code) {
        var question = code.flatMap(VariantCode::parse).flatMap(Families::question);
        return question.map(MapResource::to).orElseGet(() -> map(code.orElse("")));
    }

    private Response map(String unknownCode) {
        var view = MapView.of(practice.skills(viewer), unknownCode);
        return Response.status(unknownCode.isBlank() ? 200 : 404)
                .entity(Templates.map(view))
                .build();
    }

    private static Response to(Question question) {
        return Response.seeOther(URI.create(Wanted.address(question.family(), question.code())))
                .build();
    }

    @CheckedTemplate(basePath = "practice")
    static class Templates {
        static native TemplateInstance map(MapView view);
    }
}
