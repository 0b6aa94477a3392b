package tarozi.live.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import tarozi.account.Viewer;
import tarozi.i18n.Language;
import tarozi.live.Game;
import tarozi.live.OwnGames;

/** The games of the viewer as a player, so that they are found without their address; {@code inject:playing} in templates. */
@RequestScoped
@Named("playing")
public class Playing {
    private final OwnGames games;
    private final Viewer viewer;

    Playing(OwnGames games, Viewer viewer) {
        this.games = games;
        this.viewer = viewer;
    }

    /** @param points what the player has got in it, as far as it is over */
    public record Own(Game game, int points) {
        public String address() {
            return "/live/" + game.code().letters();
        }

        public String review() {
            return address() + "/review";
        }

        public String shownCode() {
            return game.code().shown();
        }

        public String title(Language language) {
            return game.content().title().said(language.tag());
        }

        public Instant endedAt() {
            return game.endedAt().orElseThrow();
        }
    }

    public List<Own> running() {
        return viewer.person().map(games::running).orElse(List.of()).stream()
                .map(game -> new Own(game, 0))
                .toList();
    }

    public List<Own> finished() {
        return viewer.person().map(games::finished).orElse(List.of()).stream()
                .map(one -> new Own(one.game(), one.points()))
                .toList();
    }
}
