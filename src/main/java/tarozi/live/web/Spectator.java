package tarozi.live.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import tarozi.account.Viewer;
import tarozi.classroom.JoinCode;
import tarozi.i18n.Voice;
import tarozi.live.Hall;
import tarozi.live.Kind;
import tarozi.live.Phone;
import tarozi.live.Table;

/** Who asks for a game's page, and what of the game they may ask for. */
@RequestScoped
class Spectator {
    private static final int LATER = 429;

    private final Hall hall;
    private final Guesses guesses;
    private final Viewer viewer;
    private final Voice voice;
    private final UriInfo uri;
    private final io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider csrf;

    Spectator(
            Hall hall,
            Guesses guesses,
            Viewer viewer,
            Voice voice,
            UriInfo uri,
            io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider csrf) {
        this.hall = hall;
        this.guesses = guesses;
        this.viewer = viewer;
        this.voice = voice;
        this.uri = uri;
        this.csrf = csrf;
    }

    /** A game, for whoever has its code. @throws ClientErrorException where too many codes were wrong */
    Optional<Table> found(String code) {
        if (mustWait(code)) {
            throw new ClientErrorException(LATER);
        }
        var found = JoinCode.read(code).flatMap(hall::table);
        if (found.isEmpty()) {
            guesses.miss(viewer.address());
        }
        return found;
    }

    /** Whether too many codes were wrong where this viewer comes from, who is not in the game already. */
    boolean mustWait(String code) {
        return guesses.areTooMany(viewer.address())
                && JoinCode.read(code).flatMap(hall::table).filter(this::isIn).isEmpty();
    }

    private boolean isIn(Table table) {
        return phone(table).isPresent()
                || viewer.person()
                        .filter(person -> table.game().host().id() == person.id())
                        .isPresent();
    }

    /** A game, for whoever has its code. @throws NotFoundException where there is none */
    Table table(String code) {
        return found(code).orElseThrow(NotFoundException::new);
    }

    /** The game of this host; a foreign one is as good as none, and whoever started a race is a player like the others. */
    Table hosted(String code) {
        var host = viewer.signedIn();
        return found(code)
                .filter(table -> table.game().kind() == Kind.CLASS)
                .filter(table -> table.game().isHostedBy(host))
                .orElseThrow(NotFoundException::new);
    }

    /** Who the viewer is in this game. */
    Optional<Phone> phone(Table table) {
        return viewer.person().flatMap(person -> table.phoneOf(person.id()));
    }

    /** Who the viewer is in this game, unless removed. @throws NotFoundException to everybody else */
    Phone player(Table table) {
        return phone(table).filter(it -> !it.isRemoved()).orElseThrow(NotFoundException::new);
    }

    Watcher watcher() {
        return new Watcher(voice.language(), csrf.getToken(), site());
    }

    String site() {
        return uri.getBaseUri().toString();
    }
}
