package tarozi.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.i18n.Language;
import tarozi.i18n.Voice;

/** Remembers the language that somebody picked, and brings them back to where they were. */
@Path("/language/{tag}")
class LanguageResource {
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final HttpServerRequest request;

    LanguageResource(HttpServerRequest request) {
        this.request = request;
    }

    @GET
    public Response choose(@RestPath String tag, @RestQuery String to) {
        Language language = Language.ofTag(tag).orElseThrow(NotFoundException::new);
        return Response.seeOther(LocalPath.orHome(to).uri())
                .cookie(remembering(language))
                .build();
    }

    private NewCookie remembering(Language language) {
        return new NewCookie.Builder(Voice.COOKIE)
                .value(language.tag())
                .path("/")
                .maxAge((int) REMEMBERED.toSeconds())
                .httpOnly(true)
                .secure(request.isSSL())
                .sameSite(SameSite.LAX)
                .build();
    }
}
