package tarozi.live.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.account.Account;
import tarozi.account.Viewer;
import tarozi.classroom.Refusal;
import tarozi.i18n.Voice;
import tarozi.live.Phone;
import tarozi.live.Players;
import tarozi.live.Players.Entrance;
import tarozi.live.Table;
import tarozi.live.name.Nicknames;
import tarozi.question.Seed;

/** Into a game: by its code, under a name, with an account or without. */
@Path("/join")
@Blocking
@Produces(MediaType.TEXT_HTML)
class JoinResource {
    private static final int UNPROCESSABLE = 422;
    private static final int NOT_FOUND = 404;
    private static final int LATER = 429;

    private final Spectator spectator;
    private final Players players;
    private final Viewer viewer;
    private final Voice voice;

    JoinResource(Spectator spectator, Players players, Viewer viewer, Voice voice) {
        this.spectator = spectator;
        this.players = players;
        this.viewer = viewer;
        this.voice = voice;
    }

    @GET
    public TemplateInstance ask() {
        return Templates.join("", "");
    }

    @POST
    public Response find(@RestForm @DefaultValue("") String code) {
        return opened(code, table -> to("/join/" + table.game().code().letters()));
    }

    @GET
    @Path("/{code}")
    public Response look(@RestPath String code, @RestQuery @DefaultValue("0") int attempt) {
        return opened(
                code,
                table -> isIn(table)
                        ? to("/live/" + table.game().code().letters())
                        : Response.ok(Templates.name(door(table, attempt))).build());
    }

    private JoinView door(Table table, int attempt) {
        var view = view(table, suggested(table, attempt), attempt);
        return Players.closed(table).map(view::closed).orElse(view);
    }

    @POST
    @Path("/{code}/players")
    public Response enter(
            @RestPath String code, @RestForm @DefaultValue("") String name, @RestForm @DefaultValue("0") int team) {
        return opened(code, table -> enter(table, name, team));
    }

    /** The address bar still shows this address after a name that was refused. */
    @GET
    @Path("/{code}/players")
    public Response back(@RestPath String code) {
        return opened(code, table -> to("/join/" + table.game().code().letters()));
    }

    private Response enter(Table table, String name, int team) {
        var view = view(table, name, 0).choosing(team);
        try {
            var wanted = Nicknames.read(name);
            var entrance = players.join(table, viewer.orNewGuest(), wanted, team);
            return entrance == Entrance.IN
                    ? to("/live/" + table.game().code().letters())
                    : refused(view.closed(entrance));
        } catch (Refusal refusal) {
            return refused(view.refused(refusal));
        }
    }

    private Response opened(String typed, Function<Table, Response> then) {
        return spectator.mustWait(typed)
                ? refused(LATER, typed, "live.code.later")
                : spectator.found(typed).map(then).orElseGet(() -> unknown(typed));
    }

    /** No game has this code. */
    static Response unknown(String typed) {
        return refused(NOT_FOUND, typed, "live.code.unknown");
    }

    private static Response refused(int status, String typed, String key) {
        return Response.status(status).entity(Templates.join(typed, key)).build();
    }

    private boolean isIn(Table table) {
        return viewer.person().flatMap(person -> table.phoneOf(person.id())).isPresent();
    }

    private JoinView view(Table table, String name, int attempt) {
        boolean guest =
                viewer.person().filter(person -> person.role().isSignedUp()).isEmpty();
        return JoinView.of(table, name, attempt, guest);
    }

    /** The name of whoever has an account, if it can be one here; else friendly words. */
    private String suggested(Table table, int attempt) {
        var known = viewer.person().flatMap(Account::of).map(Account::name).filter(JoinResource::isFit);
        if (attempt == 0 && known.isPresent()) {
            return known.get();
        }
        return Suggestions.free(voice.language(), new Seed(viewer.seed()).with(table.id()), attempt, names(table));
    }

    private static boolean isFit(String name) {
        try {
            Nicknames.read(name);
            return true;
        } catch (Refusal unfit) {
            return false;
        }
    }

    private static Set<String> names(Table table) {
        return table.phones().stream().map(Phone::name).collect(Collectors.toSet());
    }

    private static Response refused(JoinView view) {
        return Response.status(UNPROCESSABLE).entity(Templates.name(view)).build();
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    @CheckedTemplate(basePath = "live")
    static class Templates {
        static native TemplateInstance join(String code, String errorKey);

        static native TemplateInstance name(JoinView view);
    }
}
