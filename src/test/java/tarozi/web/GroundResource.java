package tarozi.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Pages that only tests have: one with a form, and one for every way to fail. */
@Path("/ground")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
public class GroundResource {
    @CheckedTemplate(basePath = "ground", requireTypeSafeExpressions = false)
    static class Templates {
        static native TemplateInstance form(String title, String typed, String fault);
    }

    @GET
    @Path("form")
    public TemplateInstance form() {
        return Templates.form("Ground", "", "");
    }

    @POST
    @Path("form")
    public TemplateInstance send(@FormParam("answer") String answer) {
        return Templates.form("Got <" + answer + ">", answer, "Wrong");
    }

    @GET
    @Path("number/{number}")
    public String number(@RestPath int number, @RestQuery int more) {
        return String.valueOf(number + more);
    }

    @GET
    @Path("bad")
    public String bad() {
        throw new BadRequestException("secret detail");
    }

    @GET
    @Path("forbidden")
    public String forbidden() {
        throw new ForbiddenException();
    }

    @GET
    @Path("bare")
    public Response bare() {
        return Response.status(404).build();
    }

    @GET
    @Path("missing")
    public String missing() {
        throw new NotFoundException();
    }

    @GET
    @Path("failed")
    public String failed() {
        throw new InternalServerErrorException("secret detail");
    }

    @GET
    @Path("broken")
    public String broken() {
        throw new IllegalStateException("secret detail");
    }
}
