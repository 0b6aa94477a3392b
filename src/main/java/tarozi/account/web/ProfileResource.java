package tarozi.account.web;

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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.account.Account;
import tarozi.account.Guests;
import tarozi.account.Person;
import tarozi.account.Profile;
import tarozi.account.Role;
import tarozi.account.Sessions;
import tarozi.account.SignInWanted;
import tarozi.account.Viewer;
import tarozi.web.LocalPath;

/** Somebody’s own page: what they are called, what they are, where they are signed in. */
@Path("/profile")
@Blocking
@Produces(MediaType.TEXT_HTML)
class ProfileResource {
    private static final int INVALID = 422;
    private static final URI SAVED = URI.create("/profile?saved=yes");

    private final Profile profile;
    private final ProfilePages pages;
    private final Guests guests;
    private final Sessions sessions;
    private final Viewer viewer;
    private final ThisBrowser browser;
    private final Complaints complaints;

    ProfileResource(
            Profile profile,
            ProfilePages pages,
            Guests guests,
            Sessions sessions,
            Viewer viewer,
            ThisBrowser browser,
            Complaints complaints) {
        this.profile = profile;
        this.pages = pages;
        this.guests = guests;
        this.sessions = sessions;
        this.viewer = viewer;
        this.browser = browser;
        this.complaints = complaints;
    }

    @GET
    public TemplateInstance show(@RestQuery String saved) {
        Person person = viewer.person().orElseThrow(SignInWanted::new);
        return saved == null ? pages.asItIs(person) : pages.saved(person);
    }

    @POST
    @Path("/pseudonyms")
    public Response anotherStar() {
        guests.rename(viewer.person().orElseThrow(SignInWanted::new));
        return Response.seeOther(SAVED).build();
    }

    @POST
    @Path("/display-names")
    public Response show(@RestForm("display") Optional<String> display) {
        Person person = viewer.signedIn();
        String name = Account.tidiedName(display.orElse(""));
        if (name.length() > Account.LONGEST_DISPLAY_NAME) {
            complaints.about("display", "account.display.long", Account.LONGEST_DISPLAY_NAME);
            return Response.status(INVALID)
                    .entity(pages.faulty(person, Map.of("display", name)))
                    .build();
        }
        profile.show(person, Optional.of(name).filter(it -> !it.isEmpty()));
        return Response.seeOther(SAVED).build();
    }

    @POST
    @Path("/roles")
    public Response become(@RestForm String role) {
        Person person = viewer.signedIn();
        Role.named(role).ifPresent(it -> profile.become(person, it));
        return Response.seeOther(SAVED).build();
    }

    /** Everywhere means here too. */
    @POST
    @Path("/ended-sessions")
    public Response signOutEverywhere() {
        sessions.endAll(viewer.signedIn());
        browser.leave();
        return Response.seeOther(LocalPath.HOME.uri()).build();
    }
}
