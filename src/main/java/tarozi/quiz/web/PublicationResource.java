package tarozi.quiz.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.quiz.Edited;
import tarozi.quiz.Quizzes;
import tarozi.quiz.Revision;

/** Publishing a quiz, and showing it in the library. */
@Path("/quizzes/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class PublicationResource {
    private final Quizzes quizzes;
    private final Desk desk;

    PublicationResource(Quizzes quizzes, Desk desk) {
        this.quizzes = quizzes;
        this.desk = desk;
    }

    @POST
    @Path("/publications")
    public Response publish(@RestPath long id, @RestForm String seen) {
        if (!desk.quiz(id).canBePublished()) {
            return refusal(id, Way.UNREADABLE, Done.UNPUBLISHABLE);
        }
        var edited = quizzes.publish(desk.teacher(), id, new Revision(seen));
        return edited instanceof Edited.Changed
                ? refusal(id, Way.CONFLICT, Done.UNSEEN)
                : Way.toQuiz(id, Done.PUBLISHED);
    }

    @POST
    @Path("/shares")
    public Response share(@RestPath long id) {
        if (!desk.quiz(id).isPublished()) {
            return refusal(id, Way.UNREADABLE, Done.UNPUBLISHED);
        }
        quizzes.share(desk.teacher(), id);
        return Way.toQuiz(id, Done.SHARED);
    }

    @POST
    @Path("/withdrawals")
    public Response withdraw(@RestPath long id) {
        quizzes.unshare(desk.teacher(), id);
        return Way.toQuiz(id, Done.WITHDRAWN);
    }

    private Response refusal(long id, int status, Done why) {
        var page = QuizResource.Templates.quiz(desk.view(id, Optional.of(why)));
        return Response.status(status).entity(page).build();
    }
}
