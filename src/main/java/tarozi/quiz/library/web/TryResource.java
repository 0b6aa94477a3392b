package tarozi.quiz.library.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.grading.Grade;
import tarozi.grading.Grader;
import tarozi.i18n.Voice;
import tarozi.question.Seed;
import tarozi.quiz.library.Library;
import tarozi.quiz.library.Past;
import tarozi.quiz.library.Trial;
import tarozi.sheet.FieldView;

/** A quiz tried question by question. Nothing is stored: the seed and what was earned are in the address. */
@Path("/library/{id}/try")
@Blocking
@Produces(MediaType.TEXT_HTML)
class TryResource {
    private static final int UNREADABLE = 422;
    private static final int SEEDS = 1_000_000;

    private final Library library;
    private final Voice voice;
    private final Clock clock;

    TryResource(Library library, Voice voice, Clock clock) {
        this.library = library;
        this.voice = voice;
        this.clock = clock;
    }

    @GET
    public Response begin(@RestPath long id) {
        library.quiz(id).orElseThrow(NotFoundException::new);
        int seed = new Seed(clock.millis()).below(SEEDS);
        return Response.seeOther(URI.create(TryView.address(id, seed, "1", Past.NOTHING)))
                .build();
    }

    @GET
    @Path("/{seed}/{number}")
    public TemplateInstance ask(
            @RestPath long id, @RestPath int seed, @RestPath int number, @RestQuery Optional<String> past) {
        var view = view(id, seed, number, past);
        return Templates.question(view, FieldView.typed(view.question(), List.of()));
    }

    @POST
    @Path("/{seed}/{number}")
    public Response answer(
            @RestPath long id,
            @RestPath int seed,
            @RestPath int number,
            @RestForm List<String> answer,
            @RestForm Optional<String> past) {
        var view = view(id, seed, number, past);
        var grade = Grader.grade(view.question(), answer);
        return grade instanceof Grade.Unread unread
                ? Response.status(UNREADABLE)
                        .entity(Templates.question(view, FieldView.unread(view.question(), answer, unread.readings())))
                        .build()
                : Response.ok(Templates.result(new TriedView(view, (Grade.Marked) grade)))
                        .build();
    }

    @GET
    @Path("/{seed}/{number}/explanation")
    public TemplateInstance explain(
            @RestPath long id, @RestPath int seed, @RestPath int number, @RestQuery Optional<String> past) {
        return Templates.explanation(view(id, seed, number, past));
    }

    @GET
    @Path("/{seed}/end")
    public TemplateInstance end(@RestPath long id, @RestPath int seed, @RestQuery Optional<String> past) {
        var card = card(id);
        return Templates.end(new EndView(card, trial(card, seed, past)));
    }

    private TryView view(long id, int seed, int number, Optional<String> past) {
        var card = card(id);
        var trial = trial(card, seed, past);
        var item = trial.item(number).orElseThrow(NotFoundException::new);
        return new TryView(card, trial, number, item, trial.question(item));
    }

    private static Trial trial(QuizCard card, int seed, Optional<String> past) {
        return Trial.of(card.quiz().content(), seed, Past.read(past.orElse("")));
    }

    private QuizCard card(long id) {
        return library.quiz(id)
                .map(quiz -> new QuizCard(quiz, voice.language().tag()))
                .orElseThrow(NotFoundException::new);
    }

    @CheckedTemplate(basePath = "library")
    static class Templates {
        static native TemplateInstance question(TryView view, List<FieldView> fields);

        static native TemplateInstance result(TriedView view);

        static native TemplateInstance explanation(TryView view);

        static native TemplateInstance end(EndView view);
    }
}
