package tarozi.practice.daily.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.account.Viewer;
import tarozi.answer.Typed;
import tarozi.grading.Grade;
import tarozi.grading.Grader;
import tarozi.practice.daily.Daily;

/** A question of a day: asked, answered once, and explained. */
@Path("/daily/{date}/{number:[1-9]}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class QuestionResource {
    private static final int REFUSED = 422;

    private final Daily daily;
    private final Questions questions;
    private final Viewer viewer;
    private final Typed typed;

    QuestionResource(Daily daily, Questions questions, Viewer viewer, Typed typed) {
        this.daily = daily;
        this.questions = questions;
        this.viewer = viewer;
        this.typed = typed;
    }

    @GET
    public TemplateInstance question(@RestPath String date, @RestPath int number) {
        return Templates.question(questions.view(questions.wanted(date, number)));
    }

    @POST
    @Path("/answers")
    public Response give(@RestPath String date, @RestPath int number, @RestForm List<String> answer) {
        var wanted = questions.wanted(date, number);
        var grade = Grader.grade(wanted.question(), answer);
        if (grade instanceof Grade.Unread unread) {
            return refused(questions.unread(wanted, answer, unread.readings()));
        }
        var texts = answer.subList(0, wanted.question().fields().size());
        var saved = daily.answer(
                viewer.orNewGuest(), wanted.day(), wanted.question(), typed.kept(texts), (Grade.Marked) grade);
        return saved.isPresent() ? back(date, number) : refused(questions.late(wanted, texts));
    }

    private static Response refused(QuestionView view) {
        return Response.status(REFUSED).entity(Templates.question(view)).build();
    }

    /** The address bar still shows this address after a form that could not be read. */
    @GET
    @Path("/answers")
    public Response back(@RestPath String date, @RestPath int number) {
        var wanted = questions.wanted(date, number);
        return Response.seeOther(URI.create(QuestionView.address(wanted.day(), wanted.number())))
                .build();
    }

    @CheckedTemplate(basePath = "daily")
    static class Templates {
        static native TemplateInstance question(QuestionView view);
    }
}
