package tarozi.live.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;

/** A player looks at their questions again: each once it is over, all of them after the game. */
@Path("/live/{code}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class ReviewResource {
    private final Spectator spectator;

    ReviewResource(Spectator spectator) {
        this.spectator = spectator;
    }

    @GET
    @Path("/review")
    public TemplateInstance all(@RestPath String code) {
        return Templates.review(review(code));
    }

    @GET
    @Path("/rounds/{round}")
    public TemplateInstance one(@RestPath String code, @RestPath int round) {
        var review = review(code);
        if (!review.table().state().isRevealed(round)) {
            throw new NotFoundException();
        }
        return Templates.round(review, new OwnRound(review.table(), review.phone(), round));
    }

    private ReviewView review(String code) {
        var table = spectator.table(code);
        return new ReviewView(table, spectator.player(table), spectator.watcher());
    }

    @CheckedTemplate(basePath = "live")
    static class Templates {
        static native TemplateInstance review(ReviewView view);

        static native TemplateInstance round(ReviewView view, OwnRound own);
    }
}
