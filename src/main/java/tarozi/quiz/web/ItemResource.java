package tarozi.quiz.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.quiz.Edit;
import tarozi.quiz.Edited;
import tarozi.quiz.Quizzes;
import tarozi.quiz.Revision;

/** A question of a quiz that is there. */
@Path("/quizzes/{id}/items")
@Blocking
@Produces(MediaType.TEXT_HTML)
class ItemResource {
    private final Quizzes quizzes;
    private final Desk desk;

    ItemResource(Quizzes quizzes, Desk desk) {
        this.quizzes = quizzes;
        this.desk = desk;
    }

    /** With another level or kind of question the form begins anew, and the question keeps its place. */
    @GET
    @Path("/{key}")
    public TemplateInstance edit(
            @RestPath long id,
            @RestPath String key,
            @RestQuery Optional<String> family,
            @RestQuery Optional<String> level) {
        var there = desk.quiz(id).draft().item(key).orElseThrow(NotFoundException::new);
        var form = ItemForm.of(
                family.map(slug -> Catalogue.usual(key, slug, level)).orElse(there), Revision.of(there));
        return Templates.item(ItemFormView.of(id, key, form));
    }

    @POST
    @Path("/{key}")
    public Response save(@RestPath long id, @RestPath String key, @BeanParam ItemForm form) {
        desk.quiz(id);
        form.requireChoices();
        var view = ItemFormView.of(id, key, form);
        if (!form.isReadable()) {
            return answer(Way.UNREADABLE, view);
        }
        var edited = quizzes.edit(desk.teacher(), id, new Edit.Replace(form.revision(), form.item(key)));
        if (edited instanceof Edited.Changed) {
            return answer(Way.CONFLICT, view.against(edited.now().item(key)));
        }
        return edited instanceof Edited.Full ? answer(Way.UNREADABLE, view.refused()) : Way.toSavedItem(id, key);
    }

    static Response answer(int status, ItemFormView view) {
        return Response.status(status).entity(Templates.item(view)).build();
    }

    @CheckedTemplate(basePath = "quiz")
    static class Templates {
        static native TemplateInstance item(ItemFormView view);
    }
}
