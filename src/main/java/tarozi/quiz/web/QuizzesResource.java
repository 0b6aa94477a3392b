package tarozi.quiz.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.account.Viewer;
import tarozi.i18n.Voice;
import tarozi.question.Statement;
import tarozi.quiz.Content;
import tarozi.quiz.Quiz;
import tarozi.quiz.Quizzes;
import tarozi.quiz.Words;

/** A teacher's own quizzes, and a new one. */
@Path("/quizzes")
@Blocking
@Produces(MediaType.TEXT_HTML)
class QuizzesResource {
    private final Quizzes quizzes;
    private final Viewer viewer;
    private final Voice voice;

    QuizzesResource(Quizzes quizzes, Viewer viewer, Voice voice) {
        this.quizzes = quizzes;
        this.viewer = viewer;
        this.voice = voice;
    }

    @GET
    public TemplateInstance list(@RestQuery Optional<String> shelf) {
        boolean archive = shelf.filter("archive"::equals).isPresent();
        return Templates.quizzes(view(archive, "", Optional.empty()));
    }

    @POST
    public Response create(@RestForm String title) {
        var teacher = viewer.teacher();
        var typed = title == null ? "" : title;
        var problem = Wrong.title(typed.strip());
        if (problem.isPresent()) {
            var page = Templates.quizzes(view(false, typed, problem));
            return Response.status(Way.UNREADABLE).entity(page).build();
        }
        var words = Words.in(voice.language().tag(), typed);
        return Way.toQuiz(quizzes.write(teacher, Content.titled(words)).id(), Done.CREATED);
    }

    private QuizzesView view(boolean archive, String typed, Optional<Statement> problem) {
        var all = Quiz.ownedBy(viewer.teacher());
        var rows = rows(all, archive);
        return new QuizzesView(
                rows, archive, all.stream().filter(Quiz::isArchived).count(), typed, problem);
    }

    private List<QuizzesView.Row> rows(List<Quiz> quizzes, boolean archive) {
        return quizzes.stream()
                .filter(quiz -> quiz.isArchived() == archive)
                .map(quiz -> new QuizzesView.Row(quiz, voice.language()))
                .toList();
    }

    @CheckedTemplate(basePath = "quiz")
    static class Templates {
        static native TemplateInstance quizzes(QuizzesView view);
    }
}
