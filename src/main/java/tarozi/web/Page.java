package tarozi.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import tarozi.i18n.Language;
import tarozi.i18n.Voice;

/** What the layout wants to know about the page it frames; {@code inject:page} in templates. */
@Named("page")
@RequestScoped
public class Page {
    private final HttpServerRequest request;
    private final Voice voice;

    Page(RoutingContext routing, Voice voice) {
        this.request = routing.request();
        this.voice = voice;
    }

    public Language language() {
        return voice.language();
    }

    public List<LanguageLink> languages() {
        return Arrays.stream(Language.values())
                .map(language -> new LanguageLink(
                        language, "/language/" + language.tag() + "?to=" + here().encoded(), language == language()))
                .toList();
    }

    /** Whether this page belongs to a part of the site, such as {@code /practice}. */
    public boolean within(String part) {
        return request.path() != null
                && (request.path().equals(part) || request.path().startsWith(part + "/"));
    }

    private LocalPath here() {
        return LocalPath.orHome(request.uri());
    }

    /** A way to this same page in another language. */
    public record LanguageLink(Language language, String href, boolean current) {}
}
