package tarozi.quiz.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import tarozi.account.Viewer;
import tarozi.quiz.Quiz;
import tarozi.quiz.QuizFile;
import tarozi.quiz.exchange.ZipWriter;

/** All quizzes of a teacher in one package, each as our own file; it can be imported again as it is. */
@Path("/quizzes/exports/all.zip")
@Blocking
class AllExportsResource {
    private final Viewer viewer;

    AllExportsResource(Viewer viewer) {
        this.viewer = viewer;
    }

    @GET
    public Response all() {
        var files = new LinkedHashMap<String, String>();
        for (var quiz : Quiz.ownedBy(viewer.teacher())) {
            var title = quiz.draft().title().said("en");
            files.put(quiz.id() + "-" + FileName.of(title) + ".json", QuizFile.write(quiz.draft()));
        }
        return Response.ok(ZipWriter.write(files))
                .type("application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tarozi-quizzes.zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
