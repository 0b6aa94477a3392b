package tarozi.quiz.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.quiz.Content;
import tarozi.quiz.Edit;
import tarozi.quiz.Edited;
import tarozi.quiz.Order;
import tarozi.quiz.Quizzes;

/** The order of a quiz's questions: one of them moved, or all of them as they were wanted before somebody else moved one. */
@Path("/quizzes/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class OrderResource {
    private static final int MOST = 100 * Content.MOST_ITEMS;

    private final Quizzes quizzes;
    private final Desk desk;

    OrderResource(Quizzes quizzes, Desk desk) {
        this.quizzes = quizzes;
        this.desk = desk;
    }

    @POST
    @Path("/items/{key}/moves")
    public Response move(
            @RestPath long id,
            @RestPath String key,
            @RestForm String seen,
            @RestForm String to,
            @RestForm String place) {
        var before = order(seen);
        if (before.place(key) == 0) {
            throw new BadRequestException();
        }
        return arrange(id, before, before.moved(key, target(before.place(key), to, place)), key);
    }

    @POST
    @Path("/orders")
    public Response arrange(@RestPath long id, @RestForm String seen, @RestForm String wanted) {
        return arrange(id, order(seen), order(wanted), "");
    }

    private Response arrange(long id, Order seen, Order wanted, String key) {
        var edited = quizzes.edit(desk.teacher(), id, new Edit.Arrange(seen, wanted));
        if (edited instanceof Edited.Changed changed) {
            var page = Templates.order(new OrderView(id, changed.now(), wanted));
            return Response.status(Way.CONFLICT).entity(page).build();
        }
        return Way.toItem(id, key);
    }

    private static int target(int from, String to, String place) {
        return switch (to == null ? "" : to) {
            case "up" -> from - 1;
            case "down" -> from + 1;
            default -> Wrong.number(place, 1, Content.MOST_ITEMS).orElse(from);
        };
    }

    private static Order order(String keys) {
        if (keys == null || keys.length() > MOST) {
            throw new BadRequestException();
        }
        return new Order(Arrays.stream(keys.split(" ")).distinct().toList());
    }

    @CheckedTemplate(basePath = "quiz")
    static class Templates {
        static native TemplateInstance order(OrderView view);
    }
}
