package tarozi.quiz.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.quiz.Quizzes;

/** Copying a quiz, putting it away and getting it back. */
@Path("/quizzes/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class ShelfResource {
    private final Quizzes quizzes;
    private final Desk desk;
    private final Copies copies;

    ShelfResource(Quizzes quizzes, Desk desk, Copies copies) {
        this.quizzes = quizzes;
        this.desk = desk;
        this.copies = copies;
    }

    @POST
    @Path("/copies")
    public Response copy(@RestPath long id) {
        var content = copies.of(desk.quiz(id).draft());
        return Way.toQuiz(quizzes.write(desk.teacher(), content).id(), Done.COPIED);
    }

    @POST
    @Path("/archivings")
    public Response archive(@RestPath long id) {
        quizzes.archive(desk.teacher(), id);
        return Way.to("/quizzes");
    }

    @POST
    @Path("/restorations")
    public Response restore(@RestPath long id) {
        quizzes.restore(desk.teacher(), id);
        return Way.toQuiz(id, Done.RESTORED);
    }
}
