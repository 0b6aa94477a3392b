package tarozi.quiz.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A quiz with all that can be done to it. */
@Path("/quizzes/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class QuizResource {
    private final Desk desk;

    QuizResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    public TemplateInstance show(
            @RestPath long id,
            @RestQuery Optional<String> done,
            @RestQuery Optional<String> removed,
            @RestQuery Optional<Integer> place,
            @RestQuery Optional<String> saved) {
        return Templates.quiz(desk.view(id, Done.named(done), removed, place.orElse(Integer.MAX_VALUE), saved));
    }

    @CheckedTemplate(basePath = "quiz")
    static class Templates {
        static native TemplateInstance quiz(QuizView view);
    }
}
