package tarozi.quiz.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.quiz.Content;
import tarozi.quiz.Edit;
import tarozi.quiz.Edited;
import tarozi.quiz.Order;
import tarozi.quiz.Quizzes;
import tarozi.quiz.Revision;

/** Questions that go, come back and are copied. */
@Path("/quizzes/{id}/items")
@Blocking
@Produces(MediaType.TEXT_HTML)
class RemovalResource {
    private final Quizzes quizzes;
    private final Desk desk;

    RemovalResource(Quizzes quizzes, Desk desk) {
        this.quizzes = quizzes;
        this.desk = desk;
    }

    @POST
    @Path("/{key}/removals")
    public Response remove(@RestPath long id, @RestPath String key, @RestForm String seen) {
        var before = desk.quiz(id).draft();
        var edited = quizzes.edit(desk.teacher(), id, new Edit.Remove(new Revision(seen), key));
        if (edited instanceof Edited.Changed changed) {
            return Response.status(Way.CONFLICT)
                    .entity(Templates.removal(view(id, changed.now(), key)))
                    .build();
        }
        int place = Order.of(before).place(key);
        return place == 0 ? Way.toQuiz(id) : Way.to("/quizzes/" + id + "?removed=" + key + "&place=" + place);
    }

    @POST
    @Path("/{key}/returns")
    public Response putBack(@RestPath long id, @RestPath String key, @RestForm String place) {
        int wanted = Wrong.number(place, 1, Content.MOST_ITEMS).orElse(Content.MOST_ITEMS);
        var edited = quizzes.putBack(desk.teacher(), id, key, wanted);
        return edited instanceof Edited.Full ? Way.toQuiz(id, Done.FULL) : Way.toItem(id, key);
    }

    @POST
    @Path("/{key}/copies")
    public Response copy(@RestPath long id, @RestPath String key) {
        var edited = quizzes.copyItem(desk.teacher(), id, key);
        return edited instanceof Edited.Full ? Way.toQuiz(id, Done.FULL) : Way.toItem(id, key);
    }

    /** The item as another tab has left it. */
    private static ItemView view(long id, Content now, String key) {
        return new ItemView(id, Order.of(now).place(key), now.item(key).orElseThrow(), now.numbers());
    }

    @CheckedTemplate(basePath = "quiz")
    static class Templates {
        static native TemplateInstance removal(ItemView item);
    }
}
