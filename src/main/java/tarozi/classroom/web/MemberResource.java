package tarozi.classroom.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.account.PasswordLinks;
import tarozi.account.Viewer;
import tarozi.classroom.Classroom;
import tarozi.classroom.Classrooms;
import tarozi.classroom.Membership;
import tarozi.classroom.Refusal;

/** One member in the hands of the teacher: called otherwise, removed, let in again; and helped into a lost account. */
@Path("/classes/{id}/members/{member}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class MemberResource {
    private final Classrooms classrooms;
    private final PasswordLinks links;
    private final Viewer viewer;

    MemberResource(Classrooms classrooms, PasswordLinks links, Viewer viewer) {
        this.classrooms = classrooms;
        this.links = links;
        this.viewer = viewer;
    }

    @GET
    public TemplateInstance show(@RestPath long id, @RestPath long member) {
        return Templates.member(MemberPage.of(found(id, member)));
    }

    @POST
    @Path("/names")
    public Response rename(@RestPath long id, @RestPath long member, @RestForm @DefaultValue("") String name) {
        return change(id, member, name, (membership, now) -> membership.rename(name));
    }

    @POST
    @Path("/removals")
    public Response remove(@RestPath long id, @RestPath long member) {
        return change(id, member, "", Membership::remove);
    }

    @POST
    @Path("/readmissions")
    public Response readmit(@RestPath long id, @RestPath long member, @RestForm @DefaultValue("") String name) {
        return change(id, member, name, (membership, now) -> membership.readmit(name));
    }

    /** The link is in this answer and nowhere else. */
    @POST
    @Path("/password-links")
    public TemplateInstance link(@RestPath long id, @RestPath long member, UriInfo here) {
        var page = MemberPage.of(found(id, member));
        return Optional.of(page)
                .filter(MemberPage::isHelped)
                .flatMap(it -> links.forPerson(viewer.signedIn(), it.member().person()))
                .map(path -> Templates.member(
                        page.with(here.getBaseUri().resolve(path).toString())))
                .orElseThrow(NotFoundException::new);
    }

    /** The address bar still shows one of these addresses after a name that was refused. */
    @GET
    @Path("/{action}")
    public Response back(@RestPath long id, @RestPath long member, @RestPath String action) {
        return Response.seeOther(URI.create("/classes/" + id + "/members/" + member))
                .build();
    }

    private Response change(long id, long member, String typed, BiConsumer<Membership, Instant> verb) {
        try {
            classrooms.changeMember(viewer.signedIn(), id, member, verb);
            return ClassroomResource.to(id);
        } catch (Refusal refusal) {
            var view = MemberPage.of(found(id, member)).refused(typed, refusal);
            return Response.status(422).entity(Templates.member(view)).build();
        }
    }

    private Membership found(long id, long member) {
        return Classroom.of(viewer.signedIn(), id)
                .flatMap(classroom -> Membership.of(classroom, member))
                .orElseThrow(NotFoundException::new);
    }

    @CheckedTemplate(basePath = "classroom")
    static class Templates {
        static native TemplateInstance member(MemberPage view);
    }
}
