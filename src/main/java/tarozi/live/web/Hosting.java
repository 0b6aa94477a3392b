package tarozi.live.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import tarozi.account.Viewer;
import tarozi.i18n.Language;
import tarozi.live.Game;

/** The games that go on, so that a host finds the way back to them from any page; {@code inject:hosting} in templates. */
@RequestScoped
@Named("hosting")
public class Hosting {
    private static final int MOST = 3;

    private final Viewer viewer;

    Hosting(Viewer viewer) {
        this.viewer = viewer;
    }

    public record Running(Game game) {
        public String address() {
            return "/host/" + game.code().letters();
        }

        public String shownCode() {
            return game.code().shown();
        }

        public String title(Language language) {
            return game.content().title().said(language.tag());
        }
    }

    /** All of the viewer's. */
    public List<Running> running() {
        return games().stream().limit(MOST).map(Running::new).toList();
    }

    /** Those in which this quiz is played. */
    public List<Running> running(long quiz) {
        return games().stream()
                .filter(game -> game.quizId().equals(Optional.of(quiz)))
                .limit(MOST)
                .map(Running::new)
                .toList();
    }

    private List<Game> games() {
        return viewer.person().map(Game::running).orElse(List.of());
    }
}
