package tarozi.live.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.account.Viewer;
import tarozi.live.Games;
import tarozi.live.Kind;
import tarozi.live.Table;
import tarozi.live.game.Command;
import tarozi.live.game.Stage;

/** Ready, steady, go: whoever opened a race starts it; from then on it goes by itself. */
@Path("/live/{code}/starts")
@Blocking
class StartResource {
    private final Games games;
    private final Spectator spectator;
    private final Viewer viewer;

    StartResource(Games games, Spectator spectator, Viewer viewer) {
        this.games = games;
        this.spectator = spectator;
        this.viewer = viewer;
    }

    @POST
    public Response start(@RestPath String code) {
        var table = spectator.table(code);
        if (!isStarter(table)) {
            throw new NotFoundException();
        }
        games.step(table, new Command.Go(Stage.LOBBY));
        return to(table);
    }

    private boolean isStarter(Table table) {
        return viewer.person()
                .filter(person -> table.game().kind() == Kind.RACE)
                .filter(person -> table.game().host().id() == person.id())
                .isPresent();
    }

    /** The address bar may still show this address. */
    @GET
    public Response back(@RestPath String code) {
        return to(spectator.table(code));
    }

    private static Response to(Table table) {
        return Response.seeOther(URI.create("/live/" + table.game().code().letters()))
                .build();
    }
}
