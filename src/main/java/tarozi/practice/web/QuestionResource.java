package tarozi.practice.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.account.Viewer;
import tarozi.practice.Practice;
import tarozi.question.Level;
import tarozi.question.QuestionFamily;

/** The question of a skill: the way to one's own variant, and any variant by its code. */
@Path("/practice/{family}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class QuestionResource {
    private final Practice practice;
    private final Viewer viewer;
    private final Questions questions;
    private final Today today;

    QuestionResource(Practice practice, Viewer viewer, Questions questions, Today today) {
        this.practice = practice;
        this.viewer = viewer;
        this.questions = questions;
        this.today = today;
    }

    @GET
    public Response inHand(@RestPath String family, @RestQuery Optional<Integer> level) {
        var wanted = Wanted.family(family);
        var code = practice.inHand(viewer, wanted, level(wanted, level));
        return Response.seeOther(URI.create(Wanted.address(wanted, code))).build();
    }

    @GET
    @Path("/{code}")
    public TemplateInstance question(@RestPath String family, @RestPath String code) {
        return Templates.question(questions.view(today.leave(Wanted.question(family, code)), List.of()));
    }

    private Level level(QuestionFamily family, Optional<Integer> wanted) {
        if (wanted.isEmpty()) {
            return practice.skills(viewer).next(family);
        }
        return wanted.flatMap(Level::numbered)
                .filter(level -> family.tier(level).isPresent())
                .orElseThrow(NotFoundException::new);
    }

    @CheckedTemplate(basePath = "practice")
    static class Templates {
        static native TemplateInstance question(QuestionView view);
    }
}
