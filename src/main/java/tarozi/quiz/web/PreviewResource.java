package tarozi.quiz.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.i18n.Voice;
import tarozi.quiz.Order;

/** What students will get: a whole quiz, or variants of one question. */
@Path("/quizzes/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class PreviewResource {
    private static final int MOST_SEEDS = 1_000_000;
    private static final int UNKNOWN = 404;

    private final Desk desk;
    private final Voice voice;

    PreviewResource(Desk desk, Voice voice) {
        this.desk = desk;
        this.voice = voice;
    }

    @GET
    @Path("/preview")
    public TemplateInstance whole(@RestPath long id, @RestQuery Optional<String> seed) {
        var content = desk.quiz(id).draft();
        int first = seed.flatMap(typed -> Wrong.number(typed, 1, MOST_SEEDS)).orElse(1);
        return Templates.preview(new PreviewView(
                id, content, content.title().said(voice.language().tag()), first));
    }

    @GET
    @Path("/items/{key}/preview")
    public Response one(
            @RestPath long id,
            @RestPath String key,
            @RestQuery Optional<String> seed,
            @RestQuery Optional<String> many,
            @RestQuery Optional<String> code) {
        var draft = desk.quiz(id).draft();
        var item = draft.item(key).orElseThrow(NotFoundException::new);
        var view = VariantsView.of(
                new ItemView(id, Order.of(draft).place(key), item, draft.numbers()),
                VariantsView.Choice.of(seed, many, code));
        return Response.status(view.isUnknown() ? UNKNOWN : 200)
                .entity(Templates.variants(view))
                .build();
    }

    @CheckedTemplate(basePath = "quiz")
    static class Templates {
        static native TemplateInstance preview(PreviewView view);

        static native TemplateInstance variants(VariantsView view);
    }
}
