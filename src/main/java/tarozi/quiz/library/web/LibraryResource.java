package tarozi.quiz.library.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.account.Person;
import tarozi.account.Viewer;
import tarozi.i18n.Voice;
import tarozi.quiz.library.Library;

/** The shelf of shared quizzes, and each of them. */
@Path("/library")
@Blocking
@Produces(MediaType.TEXT_HTML)
class LibraryResource {
    private final Library library;
    private final Viewer viewer;
    private final Voice voice;

    LibraryResource(Library library, Viewer viewer, Voice voice) {
        this.library = library;
        this.viewer = viewer;
        this.voice = voice;
    }

    @GET
    public TemplateInstance look(
            @RestQuery Optional<String> words,
            @RestQuery Optional<String> topic,
            @RestQuery Optional<String> level,
            @RestQuery Optional<String> page) {
        var search = Search.read(words, topic, level, page);
        var language = voice.language().tag();
        return Templates.library(ShelfView.of(search, library.look(search.wish(), language), language));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance quiz(@RestPath long id) {
        var quiz = library.quiz(id).orElseThrow(NotFoundException::new);
        var copying = Copying.by(viewer.person().map(Person::role));
        return Templates.quiz(new QuizView(new QuizCard(quiz, voice.language().tag()), copying));
    }

    @CheckedTemplate(basePath = "library")
    static class Templates {
        static native TemplateInstance library(ShelfView view);

        static native TemplateInstance quiz(QuizView view);
    }
}
