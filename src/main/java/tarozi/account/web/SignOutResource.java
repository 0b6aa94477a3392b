package tarozi.account.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import tarozi.account.Sessions;
import tarozi.web.LocalPath;

/** Signing out, in this browser. */
@Path("/sign-out")
@Blocking
class SignOutResource {
    private final Sessions sessions;
    private final ThisBrowser browser;

    SignOutResource(Sessions sessions, ThisBrowser browser) {
        this.sessions = sessions;
        this.browser = browser;
    }

    @POST
    public Response signOut() {
        browser.session().ifPresent(sessions::end);
        browser.leave();
        return Response.seeOther(LocalPath.HOME.uri()).build();
    }
}
