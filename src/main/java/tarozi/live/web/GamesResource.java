package tarozi.live.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import tarozi.account.Viewer;
import tarozi.live.Games;
import tarozi.quiz.Quiz;
import tarozi.quiz.QuizVersion;

/** Starts a quiz live: from its latest version. */
@Path("/games")
@Blocking
class GamesResource {
    private final Games games;
    private final Viewer viewer;

    GamesResource(Games games, Viewer viewer) {
        this.games = games;
        this.viewer = viewer;
    }

    @POST
    public Response start(@RestForm @DefaultValue("0") long quiz) {
        var host = viewer.teacher();
        var version = Quiz.of(host, quiz)
                .filter(Quiz::isPublished)
                .flatMap(owned -> QuizVersion.of(owned, owned.published()))
                .orElseThrow(NotFoundException::new);
        var game = games.start(host, version);
        return Response.seeOther(URI.create("/host/" + game.code().letters())).build();
    }

    @GET
    public Response back() {
        return Response.seeOther(URI.create("/quizzes")).build();
    }
}
