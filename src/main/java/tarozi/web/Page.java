package tarozi.web;

import io.vertx.core.http.HttpMethod;
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

    /** Links to this page in every language; a page that answers a form says where it is to be found by GET. */
    public List<LanguageLink> languages(String address) {
        String to = back(address);
        return Arrays.stream(Language.values())
                .map(language ->
                        new LanguageLink(language, "/language/" + language.tag() + "?to=" + to, language == language()))
                .toList();
    }

    /** The way back to this page, as the value of a query parameter. */
    public String back(String address) {
        return address == null ? here().encoded() : LocalPath.orHome(address).encoded();
    }

    /** Whether this page belongs to a part of the site, such as {@code /practice}. */
    public boolean within(String part) {
        return request.path() != null
                && (request.path().equals(part) || request.path().startsWith(part + "/"));
    }

    private LocalPath here() {
        return request.method() == HttpMethod.POST ? LocalPath.HOME : LocalPath.orHome(request.uri());
    }

    /** A way to this same page in another language. */
    public record LanguageLink(Language language, String href, boolean current) {}
}
