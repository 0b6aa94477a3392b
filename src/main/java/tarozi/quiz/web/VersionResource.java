package tarozi.quiz.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.i18n.Voice;
import tarozi.quiz.QuizVersion;

/** What was published, as it stays. */
@Path("/quizzes/{id}/versions/{number}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class VersionResource {
    private final Desk desk;
    private final Voice voice;

    VersionResource(Desk desk, Voice voice) {
        this.desk = desk;
        this.voice = voice;
    }

    @GET
    public TemplateInstance show(@RestPath long id, @RestPath int number) {
        var version = QuizVersion.of(desk.quiz(id), number).orElseThrow(NotFoundException::new);
        return Templates.version(new VersionView(version, voice.language()));
    }

    @CheckedTemplate(basePath = "quiz")
    static class Templates {
        static native TemplateInstance version(VersionView view);
    }
}
