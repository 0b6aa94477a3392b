package tarozi.quiz.library.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.account.Person;
import tarozi.account.Viewer;
import tarozi.quiz.library.Library;
import tarozi.quiz.library.SharedQuiz;

/** Taking a quiz of the library along as a draft of one's own. */
@Path("/library/{id}/copies")
@Blocking
class CopyResource {
    private final Library library;
    private final Viewer viewer;
    private final Names names;

    CopyResource(Library library, Viewer viewer, Names names) {
        this.library = library;
        this.viewer = viewer;
        this.names = names;
    }

    /** Whoever has signed out meanwhile comes back to the quiz after signing in, not to the address of a form. */
    @POST
    public Response copy(@RestPath long id) {
        var quiz = library.quiz(id).orElseThrow(NotFoundException::new);
        if (Copying.by(viewer.person().map(Person::role)).isAfterSignIn()) {
            return to("/sign-in?to=/library/" + id);
        }
        return to("/quizzes/" + copied(quiz));
    }

    private long copied(SharedQuiz quiz) {
        var title = quiz.content().title();
        return library.copy(quiz, viewer.teacher(), copies -> names.ofCopy(title, copies))
                .id();
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
