package tarozi.live.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.websockets.next.HttpUpgradeCheck;
import io.quarkus.websockets.next.UserData.TypedKey;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import tarozi.account.Address;
import tarozi.account.Person;
import tarozi.account.PersonSession;
import tarozi.account.Token;
import tarozi.classroom.JoinCode;
import tarozi.i18n.Voice;
import tarozi.live.Hall;
import tarozi.live.Kind;
import tarozi.live.Phone;
import tarozi.live.Table;

/** Who may listen to a game: its players on their page, its host on the host's, each only from pages of this site. */
@ApplicationScoped
class Admission implements HttpUpgradeCheck {
    static final TypedKey<Token> SESSION = new TypedKey<>("session");
    static final TypedKey<Guest> GUEST = new TypedKey<>("guest");

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int LATER = 429;

    private final Hall hall;
    private final Guesses guesses;
    private final Vertx vertx;

    Admission(Hall hall, Guesses guesses, Vertx vertx) {
        this.hall = hall;
        this.guesses = guesses;
        this.vertx = vertx;
    }

    /** @param phone absent where it is the host who listens */
    record Guest(Table table, Optional<Phone> phone, Watcher watcher, String site) {}

    @Override
    public Uni<CheckResult> perform(HttpUpgradeContext context) {
        if (!isFromHere(context.httpRequest())) {
            return CheckResult.rejectUpgrade(FORBIDDEN);
        }
        return Uni.createFrom()
                .completionStage(() -> vertx.executeBlocking(
                                () -> QuarkusTransaction.requiringNew().call(() -> guest(context)), false)
                        .toCompletionStage())
                .map(found -> {
                    found.ifPresent(guest -> context.userData().put(GUEST, guest));
                    token(context.httpRequest())
                            .ifPresent(token -> context.userData().put(SESSION, token));
                    return found.isPresent()
                            ? CheckResult.permitUpgradeSync()
                            : CheckResult.rejectUpgradeSync(refusal(context.httpRequest()));
                });
    }

    /** Codes can be tried here too; those who may listen were let in before this is asked. */
    private int refusal(HttpServerRequest request) {
        var address = Address.of(request.remoteAddress().host());
        if (guesses.areTooMany(address)) {
            return LATER;
        }
        guesses.miss(address);
        return NOT_FOUND;
    }

    private Optional<Guest> guest(HttpUpgradeContext context) {
        var request = context.httpRequest();
        return JoinCode.read(context.pathParam("code")).flatMap(hall::table).flatMap(table -> person(request)
                .flatMap(person -> guest(context, table, person, watcher(request))));
    }

    private static Optional<Guest> guest(HttpUpgradeContext context, Table table, Person person, Watcher watcher) {
        var site = site(context.httpRequest());
        if (context.endpointId().equals(PhoneSocket.class.getName())) {
            return table.phoneOf(person.id())
                    .filter(phone -> !phone.isRemoved())
                    .map(phone -> new Guest(table, Optional.of(phone), watcher, site));
        }
        boolean hosts = table.game().kind() == Kind.CLASS && table.game().isHostedBy(person);
        return hosts ? Optional.of(new Guest(table, Optional.empty(), watcher, site)) : Optional.empty();
    }

    private static Optional<Person> person(HttpServerRequest request) {
        return token(request).flatMap(PersonSession::of).map(PersonSession::person);
    }

    private static Optional<Token> token(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(Token.COOKIE))
                .map(Cookie::getValue)
                .flatMap(Token::read);
    }

    private static Watcher watcher(HttpServerRequest request) {
        var token = Optional.ofNullable(request.getCookie("csrf-token"))
                .map(Cookie::getValue)
                .orElse("");
        return new Watcher(Voice.wantedBy(request), token, site(request));
    }

    private static String site(HttpServerRequest request) {
        return request.scheme() + "://" + request.authority() + "/";
    }

    /** A page of another site must not listen with the cookies of whoever opens it. */
    private static boolean isFromHere(HttpServerRequest request) {
        var origin = request.getHeader("Origin");
        if (origin == null) {
            return true;
        }
        try {
            return request.authority() != null
                    && URI.create(origin).getAuthority() != null
                    && URI.create(origin)
                            .getAuthority()
                            .equalsIgnoreCase(request.authority().toString());
        } catch (IllegalArgumentException strange) {
            return false;
        }
    }
}
