package tarozi.account.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Optional;
import tarozi.account.Token;

/** The cookie that says who somebody is. */
@RequestScoped
class ViewerCookie {
    static final Duration LIFE = Duration.ofDays(365);

    private final RoutingContext http;

    ViewerCookie(RoutingContext http) {
        this.http = http;
    }

    Optional<Token> read() {
        return Optional.ofNullable(http.request().getCookie(Token.COOKIE))
                .map(Cookie::getValue)
                .flatMap(Token::read);
    }

    void write(Token token) {
        write(token.value(), LIFE);
    }

    void clear() {
        write("", Duration.ZERO);
    }

    private void write(String value, Duration life) {
        Cookie cookie = Cookie.cookie(Token.COOKIE, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(life.toSeconds())
                .setSecure("https".equals(http.request().scheme()));
        http.response().addCookie(cookie);
    }
}
