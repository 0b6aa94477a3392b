package tarozi.classroom.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.account.Person;
import tarozi.account.Viewer;
import tarozi.classroom.Classroom;
import tarozi.classroom.Classrooms;
import tarozi.classroom.Membership;
import tarozi.classroom.Refusal;

/** The door of a class: whoever has its code may come in, with an account or without. */
@Path("/classes/join")
@Blocking
@Produces(MediaType.TEXT_HTML)
class JoinResource {
    private final Classrooms classrooms;
    private final Guesses guesses;
    private final Viewer viewer;

    JoinResource(Classrooms classrooms, Guesses guesses, Viewer viewer) {
        this.classrooms = classrooms;
        this.guesses = guesses;
        this.viewer = viewer;
    }

    @GET
    public Response find(@RestQuery @DefaultValue("") String code, @RestQuery @DefaultValue("") String to) {
        return opened(code, classroom -> to(JoinView.of(viewer, classroom, to).address()));
    }

    @GET
    @Path("/{code}")
    public Response look(@RestPath String code, @RestQuery @DefaultValue("") String to) {
        return opened(
                code,
                classroom -> isAtHome(classroom)
                        ? to(JoinView.of(viewer, classroom, to).onward())
                        : Response.ok(Templates.join(JoinView.of(viewer, classroom, to)))
                                .build());
    }

    @POST
    @Path("/{code}/memberships")
    public Response join(
            @RestPath String code,
            @RestForm @DefaultValue("") String name,
            @RestForm Optional<String> show,
            @RestForm @DefaultValue("") String to) {
        return opened(code, classroom -> join(classroom, name, show.isPresent(), to));
    }

    /** The address bar still shows this address after a name that was refused. */
    @GET
    @Path("/{code}/memberships")
    public Response back(@RestPath String code) {
        return opened(code, classroom -> to(JoinView.address(classroom)));
    }

    private Response join(Classroom classroom, String name, boolean show, String to) {
        Person person = viewer.orNewGuest();
        try {
            classrooms.join(person, classroom.code(), name, show ? Membership::showName : Membership::hideName);
            return to(JoinView.of(viewer, classroom, to).onward());
        } catch (Refusal refusal) {
            var view = JoinView.of(viewer, classroom, to).refused(name, show, refusal);
            return Response.status(422).entity(Templates.join(view)).build();
        }
    }

    private Response opened(String code, Function<Classroom, Response> then) {
        if (guesses.areTooMany(viewer.address())) {
            return Response.status(429)
                    .header("Retry-After", Guesses.ONE_MORE.toSeconds())
                    .entity(ClassesResource.Templates.classes(
                            ClassesView.of(viewer).guessedTooOften(code)))
                    .build();
        }
        return guesses.open(code, viewer.address()).map(then).orElseGet(() -> nothing(code));
    }

    private Response nothing(String code) {
        var view = ClassesView.of(viewer).opensNothing(code);
        return Response.status(404)
                .entity(ClassesResource.Templates.classes(view))
                .build();
    }

    private boolean isAtHome(Classroom classroom) {
        return viewer.person()
                .filter(person -> person.id() == classroom.teacherId()
                        || Membership.of(person, classroom).isPresent())
                .isPresent();
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    @CheckedTemplate(basePath = "classroom")
    static class Templates {
        static native TemplateInstance join(JoinView view);
    }
}
