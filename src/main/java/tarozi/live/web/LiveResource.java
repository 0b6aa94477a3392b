package tarozi.live.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.live.Answers;
import tarozi.live.Hall;
import tarozi.live.Kind;
import tarozi.live.Phone;
import tarozi.live.Receipt;
import tarozi.live.Sent;
import tarozi.live.Table;
import tarozi.live.game.Phase;

/** A player's game: complete by GET at any moment, answered by a form; the socket only makes it quicker. */
@Path("/live/{code}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class LiveResource {
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    private final Spectator spectator;
    private final Hall hall;
    private final Answers answers;
    private final Fragments fragments;
    private final Wire wire;
    private final Clock clock;

    LiveResource(Spectator spectator, Hall hall, Answers answers, Fragments fragments, Wire wire, Clock clock) {
        this.spectator = spectator;
        this.hall = hall;
        this.answers = answers;
        this.fragments = fragments;
        this.wire = wire;
        this.clock = clock;
    }

    @GET
    public Response show(@RestPath String code) {
        var table = spectator.found(code);
        if (table.isEmpty()) {
            return JoinResource.unknown(code);
        }
        return spectator
                .phone(table.get())
                .map(phone ->
                        Response.ok(Templates.play(view(table.get(), phone))).build())
                .orElseGet(() -> to("/join/" + table.get().game().code().letters()));
    }

    /** For a page whose socket is blocked: what the socket would bring, or nothing while nothing has changed. */
    @GET
    @Path("/page")
    @Produces(MediaType.APPLICATION_JSON)
    public Response page(@RestPath String code, @RestQuery @DefaultValue("-1") long version) {
        var table = spectator.table(code);
        var phone = spectator.player(table);
        hall.asks(table, phone);
        if (table.version() == version && !isRaceLobby(table)) {
            return Response.noContent().build();
        }
        hall.has(table, phone, table.state().round());
        return Response.ok(wire.text(fragments.player(table, phone, spectator.watcher())))
                .build();
    }

    /** Answers with a page, or for a page whose socket is blocked with what the socket would say. */
    @POST
    @Path("/answers")
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    public Response answer(
            @RestPath String code,
            @RestForm @DefaultValue("0") int round,
            @RestForm @DefaultValue("") String submission,
            @RestForm List<String> answer,
            @RestHeader("Accept") String accept) {
        var received = clock.instant();
        var table = spectator.table(code);
        var player = spectator.phone(table).filter(it -> !it.isRemoved());
        if (player.isEmpty()) {
            return outside(table, accept);
        }
        var phone = player.get();
        if (phone.pace().isTooMuch(System.nanoTime())) {
            throw new ClientErrorException(TOO_MANY);
        }
        var sent = new Sent(id(submission), round, limited(answer), received, Optional.empty());
        var receipt = answers.take(table, phone, sent).toCompletableFuture().join();
        if (isScript(accept)) {
            var message = new FromPhone.Answer(sent.id(), round, sent.texts(), null);
            return Response.ok(wire.text(fragments.receipt(table, phone, spectator.watcher(), message, receipt)))
                    .type(MediaType.APPLICATION_JSON)
                    .build();
        }
        if (receipt instanceof Receipt.Saved) {
            return to("/live/" + table.game().code().letters());
        }
        var complaint = receipt instanceof Receipt.Unread unread
                ? new PlayerView.Complaint(answer, unread.readings(), Optional.empty())
                : new PlayerView.Complaint(answer, List.of(), Optional.of(((Receipt.Refused) receipt).why()));
        return Response.status(UNPROCESSABLE)
                .entity(Templates.play(view(table, phone).complaining(complaint)))
                .build();
    }

    /** Who comes in changes nothing but what is to be seen there. */
    private static boolean isRaceLobby(Table table) {
        return table.game().kind() == Kind.RACE && table.state().phase() == Phase.LOBBY;
    }

    private static boolean isScript(String accept) {
        return MediaType.APPLICATION_JSON.equals(accept);
    }

    /** Whoever was removed, or has never come in, is led to the page that says so. */
    private static Response outside(Table table, String accept) {
        if (isScript(accept)) {
            throw new NotFoundException();
        }
        return to("/live/" + table.game().code().letters());
    }

    /** The address bar still shows this address after an answer that was refused. */
    @GET
    @Path("/answers")
    public Response back(@RestPath String code) {
        return to("/live/" + spectator.table(code).game().code().letters());
    }

    private PlayerView view(Table table, Phone phone) {
        if (!phone.isRemoved()) {
            hall.asks(table, phone);
        }
        var view = PlayerView.of(table, phone, spectator.watcher(), clock.instant());
        if (view.isAsked()) {
            hall.has(table, phone, view.round());
        }
        return view;
    }

    private static UUID id(String given) {
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    private static List<String> limited(List<String> answer) {
        if (answer.size() > FromPhone.Answer.MOST_FIELDS
                || answer.stream().mapToInt(String::length).sum() > FromPhone.Answer.LONGEST) {
            throw new BadRequestException();
        }
        return answer;
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    @CheckedTemplate(basePath = "live")
    static class Templates {
        static native TemplateInstance play(PlayerView view);
    }
}
