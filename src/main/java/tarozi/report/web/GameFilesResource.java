package tarozi.report.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The results of a live game as files, for the teacher who hosted it. */
@Path("/host/{code}/{file: " + Files.NAMES + "}")
@Blocking
class GameFilesResource {
    private final Hosted hosted;
    private final Files files;

    GameFilesResource(Hosted hosted, Files files) {
        this.hosted = hosted;
        this.files = files;
    }

    @GET
    public Response take(@RestPath String code, @RestPath String file, @RestQuery String separator) {
        return files.take(hosted.game(code), file, separator);
    }
}
