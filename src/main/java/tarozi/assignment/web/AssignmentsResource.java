package tarozi.assignment.web;

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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.account.Viewer;
import tarozi.quiz.Quiz;

/** All assignments of the viewer, and a new one. */
@Path("/assignments")
@Blocking
@Produces(MediaType.TEXT_HTML)
class AssignmentsResource {
    private static final int INVALID = 422;

    private final Desk desk;
    private final Planning planning;
    private final Viewer viewer;

    AssignmentsResource(Desk desk, Planning planning, Viewer viewer) {
        this.desk = desk;
        this.planning = planning;
        this.viewer = viewer;
    }

    @GET
    public TemplateInstance list() {
        return Templates.assignments(ListView.of(desk.person(), desk.now()));
    }

    @GET
    @Path("/new")
    public TemplateInstance plan(@RestQuery Optional<Long> quiz, @RestQuery("class") Optional<Long> classroom) {
        var teacher = viewer.teacher();
        return quiz.isEmpty()
                ? Templates.choice(choices(classroom))
                : Templates.plan(planning.blank(
                        teacher, Quiz.of(teacher, quiz.get()).orElseThrow(NotFoundException::new), classroom));
    }

    /** A quiz that can be given. */
    record Choice(Quiz quiz, String title, String address) {}

    private List<Choice> choices(Optional<Long> classroom) {
        var end = classroom.map(id -> "&class=" + id).orElse("");
        return Quiz.ownedBy(viewer.teacher()).stream()
                .filter(quiz -> !quiz.isArchived())
                .map(quiz -> new Choice(quiz, planning.title(quiz), "/assignments/new?quiz=" + quiz.id() + end))
                .toList();
    }

    @POST
    public Response set(@BeanParam PlanForm form) {
        var teacher = viewer.teacher();
        var quiz = Quiz.of(teacher, form.quiz).orElseThrow(NotFoundException::new);
        var problems = planning.problems(teacher, quiz, form);
        if (!problems.isEmpty()) {
            var view = planning.refused(teacher, quiz, form, problems);
            return Response.status(INVALID).entity(Templates.plan(view)).build();
        }
        var set = planning.carryOut(teacher, quiz, form);
        return Response.seeOther(URI.create("/assignments/" + set.id())).build();
    }

    @CheckedTemplate(basePath = "assignment")
    static class Templates {
        static native TemplateInstance assignments(ListView view);

        static native TemplateInstance choice(List<Choice> choices);

        static native TemplateInstance plan(PlanView view);
    }
}
