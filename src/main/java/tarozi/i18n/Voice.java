package tarozi.i18n;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The language of this response and the words in it: the one chosen by cookie, else the browser’s, else English. */
@RequestScoped
public class Voice {
    public static final String COOKIE = "language";

    private final Texts texts;
    private final Language language;

    Voice(Texts texts, RoutingContext request) {
        this.texts = texts;
        this.language = wantedBy(request.request());
    }

    /** The language that a request asks for. */
    public static Language wantedBy(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(COOKIE))
                .map(Cookie::getValue)
                .flatMap(Language::ofTag)
                .orElseGet(() -> Language.preferredBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    public Language language() {
        return language;
    }

    public String say(String key, Object... arguments) {
        return texts.say(language, key, arguments);
    }

    public String number(Number number) {
        return Numbers.format(language, number);
    }
}
