package tarozi.report.web;

import java.util.Optional;
import tarozi.assignment.Assignment;
import tarozi.i18n.Language;
import tarozi.live.Game;
import tarozi.report.Assigned;
import tarozi.report.Occasion;
import tarozi.report.Played;

/**
 * What the pages are about.
 *
 * @param home the address of its own page, below which its results are
 */
record Subject(Occasion occasion, String title, String home) {
    static Subject of(Assignment assignment) {
        return new Subject(Assigned.of(assignment), assignment.title(), "/assignments/" + assignment.id());
    }

    static Subject of(Game game, Language language) {
        return new Subject(
                new Played(game),
                game.content().title().said(language.tag()),
                "/host/" + game.code().letters());
    }

    public String results() {
        return home + "/results";
    }

    public String file(String name) {
        return home + "/" + name;
    }

    public Optional<Assignment> assignment() {
        return occasion instanceof Assigned assigned ? Optional.of(assigned.assignment()) : Optional.empty();
    }

    public Optional<Played> played() {
        return occasion instanceof Played played ? Optional.of(played) : Optional.empty();
    }

    public boolean isGame() {
        return played().isPresent();
    }

    /** Why something earned nothing and could not. */
    public String outKey() {
        return isGame() ? "report.skipped" : "report.out";
    }
}
