package tarozi.report.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.account.Viewer;
import tarozi.assignment.Assignment;

/** The results of an assignment as files, for the teacher who set it. */
@Path("/assignments/{id}/{file: " + Files.NAMES + "}")
@Blocking
class FilesResource {
    private final Viewer viewer;
    private final Files files;

    FilesResource(Viewer viewer, Files files) {
        this.viewer = viewer;
        this.files = files;
    }

    @GET
    public Response take(@RestPath long id, @RestPath String file, @RestQuery String separator) {
        var assignment = Assignment.of(viewer.teacher(), id).orElseThrow(NotFoundException::new);
        return files.take(Subject.of(assignment), file, separator);
    }
}
