package tarozi.account.web;

import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.account.Account;
import tarozi.account.AccountSettings;
import tarozi.account.Person;
import tarozi.account.SchoolIdentityId;
import tarozi.account.SchoolSignIns;
import tarozi.account.SchoolSignIns.Vouched;
import tarozi.account.SchoolSignIns.Welcome;
import tarozi.account.Viewer;
import tarozi.web.LocalPath;

/**
 * Signing in where the school keeps its accounts, by OpenID Connect. The provider only says who it is; the session is ours,
 * like everybody's, so its own is forgotten at once.
 */
@Path("/sign-in/school")
@Blocking
@Produces(MediaType.TEXT_HTML)
class SchoolResource {
    private static final int REFUSED = 403;
    private static final int TAKEN = 409;

    private final SchoolSignIns signIns;
    private final AccountSettings settings;
    private final Viewer viewer;
    private final ThisBrowser browser;
    private final OidcSession provider;

    SchoolResource(
            SchoolSignIns signIns, AccountSettings settings, Viewer viewer, ThisBrowser browser, OidcSession provider) {
        this.signIns = signIns;
        this.settings = settings;
        this.viewer = viewer;
        this.browser = browser;
        this.provider = provider;
    }

    @GET
    @Authenticated
    public Response signIn(@RestQuery String to, @RestQuery String take) {
        Person person = viewer.orNewGuest();
        Optional<Person> guest =
                Optional.of(person).filter(it -> take != null && !it.role().isSignedUp());
        var outcome = signIns.enter(vouched(), person, browser.bringing(guest));
        provider.logout().await().indefinitely();
        if (outcome instanceof Welcome welcome) {
            browser.enter(welcome.session());
            return Response.seeOther(LocalPath.orHome(to).uri()).build();
        }
        return Response.status(TAKEN).entity(page("account.school.otherwise")).build();
    }

    /** Where the provider sends people whom it did not let in, or who changed their minds. */
    @GET
    @Path("/refused")
    public Response refused() {
        return Response.status(REFUSED).entity(page("account.school.refused")).build();
    }

    private Vouched vouched() {
        JsonWebToken token = provider.getIdToken();
        Optional<String> name = token.<String>claim("name")
                .or(() -> token.claim("preferred_username"))
                .or(() -> Optional.of(token.getSubject()))
                .map(SchoolResource::shortened);
        return new Vouched(new SchoolIdentityId(token.getIssuer(), token.getSubject()), name);
    }

    private static String shortened(String name) {
        int room = Math.min(name.length(), Account.LONGEST_DISPLAY_NAME);
        return name.substring(0, Character.isHighSurrogate(name.charAt(room - 1)) ? room - 1 : room);
    }

    private TemplateInstance page(String whyKey) {
        var school = settings.school().orElseThrow(NotFoundException::new);
        return Templates.school(school.name(), whyKey);
    }

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance school(String name, String whyKey);
    }
}
