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
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.account.Account;
import tarozi.account.Person;
import tarozi.account.Viewer;
import tarozi.classroom.JoinCode;
import tarozi.classroom.Name;
import tarozi.classroom.Refusal;
import tarozi.live.Hall;
import tarozi.live.Players;
import tarozi.live.Players.Entrance;
import tarozi.live.Table;

/** Into a game: by its code, under a name, with an account or without. */
@Path("/join")
@Blocking
@Produces(MediaType.TEXT_HTML)
class JoinResource {
    private static final int UNPROCESSABLE = 422;

    private final Hall hall;
    private final Players players;
    private final Viewer viewer;

    JoinResource(Hall hall, Players players, Viewer viewer) {
        this.hall = hall;
        this.players = players;
        this.viewer = viewer;
    }

    @GET
    public TemplateInstance ask() {
        return Templates.join("", false);
    }

    @POST
    public Response find(@RestForm @DefaultValue("") String code) {
        return opened(code, table -> to("/join/" + table.game().code().letters()));
    }

    @GET
    @Path("/{code}")
    public Response look(@RestPath String code) {
        return opened(
                code,
                table -> isIn(table)
                        ? to("/live/" + table.game().code().letters())
                        : Response.ok(Templates.name(view(table, suggested()))).build());
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
        var view = view(table, name);
        try {
            var wanted = Name.ofMember(name);
            var entrance = players.join(table, viewer.orNewGuest(), wanted, team);
            return entrance == Entrance.IN
                    ? to("/live/" + table.game().code().letters())
                    : refused(view.closed(entrance));
        } catch (Refusal refusal) {
            return refused(view.refused(refusal));
        }
    }

    private Response opened(String typed, Function<Table, Response> then) {
        return JoinCode.read(typed).flatMap(hall::table).map(then).orElseGet(() -> Response.status(404)
                .entity(Templates.join(typed, true))
                .build());
    }

    private boolean isIn(Table table) {
        return viewer.person().flatMap(person -> table.phoneOf(person.id())).isPresent();
    }

    private JoinView view(Table table, String name) {
        boolean guest =
                viewer.person().filter(person -> person.role().isSignedUp()).isEmpty();
        return JoinView.of(table, name, guest);
    }

    private String suggested() {
        return viewer.person().flatMap(JoinResource::known).orElse("");
    }

    private static Optional<String> known(Person person) {
        return Account.of(person).map(Account::name);
    }

    private static Response refused(JoinView view) {
        return Response.status(UNPROCESSABLE).entity(Templates.name(view)).build();
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    @CheckedTemplate(basePath = "live")
    static class Templates {
        static native TemplateInstance join(String code, boolean unknown);

        static native TemplateInstance name(JoinView view);
    }
}
