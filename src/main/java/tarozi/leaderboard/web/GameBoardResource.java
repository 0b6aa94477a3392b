package tarozi.leaderboard.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.account.Person;
import tarozi.account.Viewer;
import tarozi.classroom.JoinCode;
import tarozi.i18n.Voice;
import tarozi.leaderboard.Boards;
import tarozi.live.Game;
import tarozi.live.Player;

/** Who leads in a game, for those who play it and whoever hosts it. */
@Path("/live/{code}/board")
@Blocking
@Produces(MediaType.TEXT_HTML)
class GameBoardResource {
    private final Boards boards;
    private final Viewer viewer;
    private final Voice voice;

    GameBoardResource(Boards boards, Viewer viewer, Voice voice) {
        this.boards = boards;
        this.viewer = viewer;
        this.voice = voice;
    }

    @GET
    public TemplateInstance show(@RestPath String code) {
        Person person = viewer.person().orElseGet(viewer::signedIn);
        Game game = JoinCode.read(code)
                .flatMap(Game::called)
                .filter(it -> isKnown(it, person))
                .orElseThrow(this::notFound);
        return Templates.gameboard(GameBoardView.of(game, boards.show(game, person), person, voice.language()));
    }

    private static boolean isKnown(Game game, Person person) {
        boolean plays =
                Player.of(person, game).filter(player -> !player.isRemoved()).isPresent();
        return plays || game.host().id() == person.id();
    }

    /** A teacher whose session has ended signs in and comes back. */
    private NotFoundException notFound() {
        viewer.signedIn();
        return new NotFoundException();
    }

    @CheckedTemplate(basePath = "leaderboard")
    static class Templates {
        static native TemplateInstance gameboard(GameBoardView view);
    }
}
