package tarozi.quiz.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.i18n.Voice;
import tarozi.quiz.Content;
import tarozi.quiz.Edit;
import tarozi.quiz.Edited;
import tarozi.quiz.Quizzes;

/** A quiz's title, description and rules. */
@Path("/quizzes/{id}/settings")
@Blocking
@Produces(MediaType.TEXT_HTML)
class SettingsResource {
    private final Quizzes quizzes;
    private final Desk desk;
    private final Voice voice;

    SettingsResource(Quizzes quizzes, Desk desk, Voice voice) {
        this.quizzes = quizzes;
        this.desk = desk;
        this.voice = voice;
    }

    @GET
    public TemplateInstance edit(@RestPath long id) {
        return page(id, SettingsForm.of(desk.quiz(id).draft()), Optional.empty());
    }

    @POST
    public Response save(@RestPath long id, @BeanParam SettingsForm form) {
        desk.quiz(id);
        form.requireChoices();
        if (!form.isReadable()) {
            var page = page(id, form, Optional.empty());
            return Response.status(Way.UNREADABLE).entity(page).build();
        }
        var edited = quizzes.edit(desk.teacher(), id, new Edit.Settings(form.revision(), form.content()));
        if (edited instanceof Edited.Changed) {
            var page = page(id, form, Optional.of(edited.now()));
            return Response.status(Way.CONFLICT).entity(page).build();
        }
        return Way.toQuiz(id, Done.SAVED);
    }

    private TemplateInstance page(long id, SettingsForm form, Optional<Content> other) {
        return Templates.settings(new SettingsView(id, form, voice.language(), other));
    }

    @CheckedTemplate(basePath = "quiz")
    static class Templates {
        static native TemplateInstance settings(SettingsView view);
    }
}
