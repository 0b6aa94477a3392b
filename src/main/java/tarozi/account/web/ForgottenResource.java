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
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import tarozi.account.AccountSettings;
import tarozi.account.Email;
import tarozi.account.MailLimit;
import tarozi.account.PasswordLinks;

/** What to do about a forgotten password: a link by mail where mail is set up, else somebody to ask. */
@Path("/forgotten")
@Blocking
@Produces(MediaType.TEXT_HTML)
class ForgottenResource {
    private static final int INVALID = 422;

    private final AccountSettings settings;
    private final PasswordLinks links;
    private final MailLimit limit;
    private final Letters letters;
    private final ThisBrowser browser;
    private final Complaints complaints;

    ForgottenResource(
            AccountSettings settings,
            PasswordLinks links,
            MailLimit limit,
            Letters letters,
            ThisBrowser browser,
            Complaints complaints) {
        this.settings = settings;
        this.links = links;
        this.limit = limit;
        this.letters = letters;
        this.browser = browser;
        this.complaints = complaints;
    }

    /** The form for a link by mail, or what became of it. */
    record ForgottenView(boolean mailing, boolean sent, String email, Map<String, String> complaints) {
        public String complaint(String field) {
            return complaints.get(field);
        }
    }

    @GET
    public TemplateInstance ask() {
        return page("", false);
    }

    /** The answer is the same whether anybody has this address or not. */
    @POST
    public Response send(@RestForm("email") Optional<String> typed) {
        String address = typed.orElse("").strip();
        Optional<Email> email = Email.read(address);
        if (email.isEmpty() || settings.mail().isEmpty()) {
            complaints.about("email", "account.forgotten.odd");
            return Response.status(INVALID).entity(page(address, false)).build();
        }
        if (limit.allows(email.get(), browser.address())) {
            links.forReaderOf(email.get())
                    .ifPresent(path -> letters.newPassword(settings.mail().get(), email.get(), path));
        }
        return Response.ok(page(address, true)).build();
    }

    private TemplateInstance page(String email, boolean sent) {
        return Templates.forgotten(new ForgottenView(settings.mail().isPresent(), sent, email, complaints.byField()));
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance forgotten(ForgottenView view);
    }
}
