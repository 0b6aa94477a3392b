package tarozi.practice.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import tarozi.question.QuestionFamily;
import tarozi.question.family.Families;

/** The first page: what this is, and a question to answer at once. */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
class HomeResource {
    private static final QuestionFamily FIRST = Families.called("lstm-total").orElseThrow();

    private final Questions questions;

    HomeResource(Questions questions) {
        this.questions = questions;
    }

    @GET
    public TemplateInstance home() {
        return Templates.home(
                questions.inHand(FIRST, FIRST.tiers().get(0).level()),
                Families.all().size());
    }

    @CheckedTemplate(basePath = "practice")
    static class Templates {
        static native TemplateInstance home(QuestionView view, int skills);
    }
}
