package tarozi.account.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import tarozi.account.Person;
import tarozi.account.Viewer;

/** Shows tests what a resource learns about its viewer. */
@Path("/probe")
@Produces({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
class ViewerProbe {
    private final Viewer viewer;

    ViewerProbe(Viewer viewer) {
        this.viewer = viewer;
    }

    @GET
    @Path("viewer/person")
    public String person() {
        return viewer.person().map(Person::pseudonym).orElse("nobody");
    }

    @GET
    @Path("viewer/seed")
    public String seed() {
        return Long.toString(viewer.seed());
    }

    /** A GET, so that no test of the viewer needs a form's token. */
    @GET
    @Path("viewer/guest")
    public String orNewGuest() {
        return viewer.orNewGuest().pseudonym() + "/" + viewer.seed();
    }

    @GET
    @Path("members")
    public String signedIn() {
        return viewer.signedIn().pseudonym();
    }

    @GET
    @Path("teachers")
    public String teacher() {
        return viewer.teacher().pseudonym();
    }
}
