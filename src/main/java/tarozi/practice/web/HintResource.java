package tarozi.practice.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.account.Viewer;
import tarozi.practice.Practice;

/** Hints for a question. What has been typed so far comes along and stays. */
@Path("/practice/{family}/{code}/hints")
@Blocking
@Produces(MediaType.TEXT_HTML)
class HintResource {
    private final Practice practice;
    private final Viewer viewer;
    private final Questions questions;
    private final Today today;

    HintResource(Practice practice, Viewer viewer, Questions questions, Today today) {
        this.practice = practice;
        this.viewer = viewer;
        this.questions = questions;
        this.today = today;
    }

    /** The button says which hint it wants, so that sending the form again takes no further one. */
    @POST
    public TemplateInstance take(
            @RestPath String family, @RestPath String code, @RestForm List<String> answer, @RestForm int hint) {
        var question = today.leave(Wanted.question(family, code));
        practice.takeHint(viewer.orNewGuest(), question, hint);
        return QuestionResource.Templates.question(questions.view(question, answer));
    }

    /** The address bar still shows this address after a hint. */
    @GET
    public Response back(@RestPath String family, @RestPath String code) {
        return Wanted.backTo(family, code);
    }
}
