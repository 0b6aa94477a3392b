package tarozi.practice.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.account.Viewer;
import tarozi.practice.Practice;

/** Leaving a question for the next one like it. */
@Path("/practice/{family}/{code}/skips")
@Blocking
class SkipResource {
    private final Practice practice;
    private final Viewer viewer;

    SkipResource(Practice practice, Viewer viewer) {
        this.practice = practice;
        this.viewer = viewer;
    }

    @POST
    public Response skip(@RestPath String family, @RestPath String code) {
        var question = Wanted.question(family, code);
        practice.skip(viewer.orNewGuest(), question);
        int level = question.code().level().number();
        return Response.seeOther(URI.create("/practice/" + family + "?level=" + level))
                .build();
    }
}
