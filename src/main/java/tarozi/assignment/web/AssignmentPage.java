package tarozi.assignment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tarozi.answer.Typed;
import tarozi.assignment.Assignment;
import tarozi.assignment.AttemptItem;
import tarozi.assignment.Participant;
import tarozi.classroom.Classroom;
import tarozi.i18n.Moments;

/** The page of an assignment for its teacher, to which all its forms lead back. */
@Singleton
class AssignmentPage {
    private static final int INVALID = 422;

    private final Desk desk;
    private final Moments moments;
    private final Typed typed;

    AssignmentPage(Desk desk, Moments moments, Typed typed) {
        this.desk = desk;
        this.moments = moments;
        this.typed = typed;
    }

    Response show(Assignment assignment, UriInfo uri) {
        return Response.ok(page(assignment, uri, untouched(assignment))).build();
    }

    /** The same with what was typed, and what is wrong with it. */
    Response refused(Assignment assignment, UriInfo uri, UnaryOperator<Forms> typing) {
        return Response.status(INVALID)
                .entity(page(assignment, uri, typing.apply(untouched(assignment))))
                .build();
    }

    static Response to(Assignment assignment) {
        return Response.seeOther(URI.create("/assignments/" + assignment.id())).build();
    }

    /** What is wrong with a moment: it must be there, be in the future, and come after another. */
    Optional<String> problem(String text, Instant after) {
        var moment = moments.read(text);
        if (moment.isEmpty()) {
            return Optional.of("assignment.wrong.time");
        }
        if (!moment.get().isAfter(desk.now())) {
            return Optional.of("assignment.wrong.past");
        }
        return moment.get().isAfter(after) ? Optional.empty() : Optional.of("assignment.wrong.early");
    }

    private Forms untouched(Assignment assignment) {
        return Forms.untouched(assignment.title(), moments.typed(assignment.dueAt()));
    }

    private TemplateInstance page(Assignment assignment, UriInfo uri, Forms forms) {
        return Templates.assignment(new AssignmentView(
                assignment,
                assignment.classroomId().flatMap(id -> Classroom.findByIdOptional(id)),
                Participant.in(assignment),
                AttemptItem.in(assignment),
                typed,
                uri.getBaseUri().resolve("a/" + assignment.link()).toString(),
                desk.now(),
                forms));
    }

    @CheckedTemplate(basePath = "assignment")
    static class Templates {
        static native TemplateInstance assignment(AssignmentView view);
    }
}
