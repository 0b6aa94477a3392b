package tarozi.account.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.account.Administrators;
import tarozi.account.Person;
import tarozi.account.Token;
import tarozi.account.Viewer;

/** Where the link in the log leads that makes the first administrator. */
@Path("/administrator/{token}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class AdministratorResource {
    private final Administrators administrators;
    private final Viewer viewer;

    AdministratorResource(Administrators administrators, Viewer viewer) {
        this.administrators = administrators;
        this.viewer = viewer;
    }

    @GET
    public TemplateInstance ask(@RestPath String token) {
        invited(token);
        viewer.signedIn();
        return Templates.administrator("/administrator/" + token);
    }

    @POST
    public Response accept(@RestPath String token) {
        Token invitation = invited(token);
        Person person = viewer.signedIn();
        if (!administrators.accept(invitation, person)) {
            throw new NotFoundException();
        }
        return Response.seeOther(URI.create("/people")).build();
    }

    private Token invited(String token) {
        return Token.read(token).filter(administrators::isInvited).orElseThrow(NotFoundException::new);
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance administrator(String path);
    }
}
