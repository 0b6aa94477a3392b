package tarozi.quiz.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.quiz.Edited;
import tarozi.quiz.Quizzes;

/** New questions for a quiz: one with all its details, or several at once as most teachers want them. */
@Path("/quizzes/{id}/items")
@Blocking
@Produces(MediaType.TEXT_HTML)
class NewItemResource {
    private static final Pattern KEY = Pattern.compile("[a-z0-9]{1,9}");

    private final Quizzes quizzes;
    private final Desk desk;

    NewItemResource(Quizzes quizzes, Desk desk) {
        this.quizzes = quizzes;
        this.desk = desk;
    }

    /** First which kind of question, then the rest of it. */
    @GET
    @Path("/new")
    public TemplateInstance choose(
            @RestPath long id, @RestQuery Optional<String> family, @RestQuery Optional<String> level) {
        desk.quiz(id);
        var key = quizzes.newKey();
        return family.map(slug -> ItemForm.of(Catalogue.usual(key, slug, level)))
                .map(form -> ItemResource.Templates.item(ItemFormView.of(id, key, form)))
                .orElseGet(() -> Templates.catalogue(Catalogue.of(id, key)));
    }

    @POST
    public Response add(@RestPath long id, @RestForm String key, @BeanParam ItemForm form) {
        desk.quiz(id);
        form.requireChoices();
        var view = ItemFormView.of(id, known(key), form);
        if (!form.isReadable()) {
            return ItemResource.answer(Way.UNREADABLE, view);
        }
        var edited = quizzes.add(desk.teacher(), id, List.of(form.item(key)));
        return edited instanceof Edited.Full
                ? ItemResource.answer(Way.UNREADABLE, view.refused())
                : Way.toQuiz(id, Done.ADDED);
    }

    @POST
    @Path("/several")
    public Response addSeveral(@RestPath long id, @RestForm String key, @RestForm List<String> kind) {
        desk.quiz(id);
        var catalogue = Catalogue.of(id, known(key)).ticking(kind);
        if (kind.isEmpty()) {
            return answer(catalogue.in(Catalogue.Trouble.NOTHING));
        }
        var edited = quizzes.add(desk.teacher(), id, catalogue.items());
        return edited instanceof Edited.Full
                ? answer(catalogue.in(Catalogue.Trouble.FULL))
                : Way.toQuiz(id, Done.ADDED);
    }

    private static String known(String key) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw new BadRequestException();
        }
        return key;
    }

    private static Response answer(Catalogue catalogue) {
        return Response.status(Way.UNREADABLE)
                .entity(Templates.catalogue(catalogue))
                .build();
    }

    @CheckedTemplate(basePath = "quiz")
    static class Templates {
        static native TemplateInstance catalogue(Catalogue view);
    }
}
