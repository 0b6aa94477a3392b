package tarozi.account.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import tarozi.account.Address;
import tarozi.account.Browser;
import tarozi.account.Person;
import tarozi.account.Token;

/** The browser of this request: where it is, who is signed in, and the mark by which it is known whoever signs in. */
@RequestScoped
class ThisBrowser {
    static final String MARK = "tarozi-known";

    private static final Duration LIFE = Duration.ofDays(365);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final RoutingContext http;
    private final ViewerCookie session;

    ThisBrowser(RoutingContext http, ViewerCookie session) {
        this.http = http;
        this.session = session;
    }

    Address address() {
        SocketAddress remote = http.request().remoteAddress();
        return Address.of(remote == null ? null : remote.hostAddress());
    }

    Browser bringing(Optional<Person> guest) {
        return new Browser(address(), mark(), session(), guest);
    }

    Optional<Token> session() {
        return session.read();
    }

    void enter(Token token) {
        session.write(token);
    }

    void leave() {
        session.clear();
    }

    /** Leaves, and cannot be known again. */
    void forget() {
        leave();
        remember("", Duration.ZERO);
    }

    private Token mark() {
        Token mark = Optional.ofNullable(http.request().getCookie(MARK))
                .map(Cookie::getValue)
                .flatMap(Token::read)
                .orElseGet(() -> Token.fresh(RANDOM));
        remember(mark.value(), LIFE);
        return mark;
    }

    private void remember(String mark, Duration life) {
        http.response()
                .addCookie(Cookie.cookie(MARK, mark)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(life.toSeconds())
                        .setSecure("https".equals(http.request().scheme())));
    }
}
