package tarozi.live.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.live.Games;
import tarozi.live.Players;
import tarozi.live.Table;
import tarozi.live.game.Command;
import tarozi.live.game.Extra;
import tarozi.live.game.Option;
import tarozi.live.game.Phase;
import tarozi.live.game.Stage;
import tarozi.live.game.Switch;

/** The host's controls and the wall. Every button is a form, so that any page of the host may press it. */
@Path("/host/{code}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class HostResource {
    private static final int MOST_TEAMS = 8;

    private final Spectator spectator;
    private final Games games;
    private final Players players;
    private final Fragments fragments;
    private final Wire wire;
    private final Clock clock;

    HostResource(Spectator spectator, Games games, Players players, Fragments fragments, Wire wire, Clock clock) {
        this.spectator = spectator;
        this.games = games;
        this.players = players;
        this.fragments = fragments;
        this.wire = wire;
        this.clock = clock;
    }

    @GET
    public TemplateInstance control(@RestPath String code) {
        return Templates.host(view(spectator.hosted(code)));
    }

    @GET
    @Path("/projector")
    public TemplateInstance wall(@RestPath String code) {
        return Templates.projector(view(spectator.hosted(code)));
    }

    /** Everybody, however many they are. */
    @GET
    @Path("/players")
    public TemplateInstance players(@RestPath String code) {
        return Templates.players(view(spectator.hosted(code)));
    }

    /** For a page whose socket is blocked. */
    @GET
    @Path("/page")
    @Produces(MediaType.APPLICATION_JSON)
    public Response page(@RestPath String code, @RestQuery @DefaultValue("control") String view) {
        var table = spectator.hosted(code);
        var message = view.equals("wall")
                ? fragments.wall(table, spectator.watcher(), spectator.site())
                : fragments.control(table, spectator.watcher(), spectator.site());
        return Response.ok(wire.text(message)).build();
    }

    @POST
    @Path("/steps")
    public Response step(
            @RestPath String code,
            @RestForm @DefaultValue("") String step,
            @RestForm @DefaultValue("") String phase,
            @RestForm @DefaultValue("0") int round,
            @RestForm @DefaultValue("30") int seconds) {
        var table = spectator.hosted(code);
        games.step(table, command(step, new Stage(named(Phase.values(), phase), round), seconds));
        return back(table);
    }

    private static Command command(String step, Stage from, int seconds) {
        return switch (step) {
            case "go" -> new Command.Go(from);
            case "pause" -> new Command.Pause(from);
            case "resume" -> new Command.Resume(from);
            case "extend" -> new Command.Extend(from, Duration.ofSeconds(seconds));
            case "stop" -> new Command.Stop(from);
            case "skip" -> new Command.Skip(from);
            case "end" -> new Command.End(from);
            default -> throw new BadRequestException();
        };
    }

    @POST
    @Path("/options")
    public Response turn(
            @RestPath String code, @RestForm @DefaultValue("") String option, @RestForm @DefaultValue("") String to) {
        var table = spectator.hosted(code);
        games.step(table, new Command.Turn(named(Option.values(), option), named(Switch.values(), to)));
        return back(table);
    }

    @POST
    @Path("/teams")
    public Response divide(@RestPath String code, @RestForm @DefaultValue("0") int teams) {
        var table = spectator.hosted(code);
        if (teams < 0 || teams == 1 || teams > MOST_TEAMS) {
            throw new BadRequestException();
        }
        games.divide(table, teams);
        return back(table);
    }

    @POST
    @Path("/players/{id}/removals")
    public Response remove(@RestPath String code, @RestPath long id, @RestForm @DefaultValue("") String from) {
        var table = spectator.hosted(code);
        players.remove(table, id);
        return back(table, from);
    }

    @POST
    @Path("/players/{id}/readmissions")
    public Response readmit(@RestPath String code, @RestPath long id, @RestForm @DefaultValue("") String from) {
        var table = spectator.hosted(code);
        players.readmit(table, id);
        return back(table, from);
    }

    @POST
    @Path("/players/{id}/extras")
    public Response allow(
            @RestPath String code,
            @RestPath long id,
            @RestForm @DefaultValue("0") int permille,
            @RestForm @DefaultValue("") String from) {
        var table = spectator.hosted(code);
        if (permille < 0 || permille > Extra.MOST) {
            throw new BadRequestException();
        }
        players.allow(table, id, new Extra(permille));
        return back(table, from);
    }

    private static <T extends Enum<T>> T named(T[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(BadRequestException::new);
    }

    private HostView view(Table table) {
        return new HostView(table, spectator.watcher(), spectator.site(), clock.instant());
    }

    private static Response back(Table table) {
        return back(table, "");
    }

    /** Back to the page from which the form came. */
    private static Response back(Table table, String from) {
        var page = from.equals("players") ? "/players" : "";
        return Response.seeOther(URI.create("/host/" + table.game().code().letters() + page))
                .build();
    }

    @CheckedTemplate(basePath = "live")
    static class Templates {
        static native TemplateInstance host(HostView view);

        static native TemplateInstance projector(HostView view);

        static native TemplateInstance players(HostView view);
    }
}
