package tarozi.report.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;

/** The results of a live game, of one player, and one answer; for the teacher who hosted it. */
@Path("/host/{code}/results")
@Blocking
@Produces(MediaType.TEXT_HTML)
class GameResultsResource {
    private final Hosted hosted;
    private final Pages pages;

    GameResultsResource(Hosted hosted, Pages pages) {
        this.hosted = hosted;
        this.pages = pages;
    }

    @GET
    public TemplateInstance show(@RestPath String code) {
        return pages.results(hosted.game(code), Optional.empty());
    }

    @GET
    @Path("/students/{attempt}")
    public TemplateInstance student(@RestPath String code, @RestPath long attempt) {
        return pages.student(hosted.game(code), attempt);
    }

    @GET
    @Path("/answers/{answer}")
    public TemplateInstance answer(@RestPath String code, @RestPath long answer) {
        return pages.answer(hosted.game(code), answer);
    }
}
