package tarozi.account.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.account.Account;
import tarozi.account.Password;
import tarozi.account.PasswordLinks;
import tarozi.account.Token;

/** Where a one-time link leads that somebody got for a forgotten password. */
@Path("/new-password/{token}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class NewPasswordResource {
    private static final int INVALID = 422;
    private static final int GONE = 404;

    private final PasswordLinks links;
    private final Passwords passwords;
    private final ThisBrowser browser;
    private final Complaints complaints;

    NewPasswordResource(PasswordLinks links, Passwords passwords, ThisBrowser browser, Complaints complaints) {
        this.links = links;
        this.passwords = passwords;
        this.browser = browser;
        this.complaints = complaints;
    }

    /** The form for a new password. */
    record NewPasswordView(String path, String login, int shortest, Map<String, String> complaints) {
        public String complaint(String field) {
            return complaints.get(field);
        }
    }

    @GET
    public Response ask(@RestPath String token) {
        return opened(token)
                .map(account -> Response.ok(page(token, account)).build())
                .orElseGet(NewPasswordResource::gone);
    }

    @POST
    public Response set(@RestPath String token, @RestForm("new-password") String typed) {
        Password password = new Password(Objects.requireNonNullElse(typed, ""));
        return opened(token).map(account -> set(token, account, password)).orElseGet(NewPasswordResource::gone);
    }

    private Response set(String token, Account account, Password password) {
        passwords.check("new-password", password, account.login().orElse(""), complaints);
        if (!complaints.isNone()) {
            return Response.status(INVALID).entity(page(token, account)).build();
        }
        Optional<Token> session = links.use(new Token(token), password, browser.bringing(Optional.empty()));
        session.ifPresent(browser::enter);
        return session.isEmpty()
                ? gone()
                : Response.seeOther(URI.create("/profile?saved=yes")).build();
    }

    private Optional<Account> opened(String token) {
        return Token.read(token).flatMap(links::opened);
    }

    private TemplateInstance page(String token, Account account) {
        return Templates.newPassword(
                new NewPasswordView("/new-password/" + token, account.name(), Password.SHORTEST, complaints.byField()));
    }

    private static Response gone() {
        return Response.status(GONE).entity(Templates.usedLink()).build();
    }

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance newPassword(NewPasswordView view);

        static native TemplateInstance usedLink();
    }
}
