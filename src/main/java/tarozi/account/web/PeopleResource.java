package tarozi.account.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.account.Account;
import tarozi.account.Administrators;
import tarozi.account.PasswordLinks;
import tarozi.account.Person;
import tarozi.account.Role;
import tarozi.account.Sessions;
import tarozi.account.Viewer;

/** Everybody’s accounts, for administrators. */
@Path("/people")
@Blocking
@Produces(MediaType.TEXT_HTML)
class PeopleResource {
    private static final int INVALID = 422;

    private final Administrators administrators;
    private final PasswordLinks links;
    private final Sessions sessions;
    private final Viewer viewer;
    private final Complaints complaints;

    PeopleResource(
            Administrators administrators,
            PasswordLinks links,
            Sessions sessions,
            Viewer viewer,
            Complaints complaints) {
        this.administrators = administrators;
        this.links = links;
        this.sessions = sessions;
        this.viewer = viewer;
        this.complaints = complaints;
    }

    @GET
    public TemplateInstance search(@RestQuery("q") Optional<String> wanted) {
        viewer.administrator();
        String text = wanted.orElse("").strip();
        return Templates.people(new PeopleView(text, Account.matching(text, PeopleView.MOST + 1)));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(@RestPath long id) {
        return page(found(id), Optional.empty());
    }

    @POST
    @Path("/{id}/roles")
    public Response appoint(@RestPath long id, @RestForm String role) {
        Account account = found(id);
        boolean changed = Role.named(role)
                .filter(Role::isSignedUp)
                .map(it -> administrators.appoint(account.person(), it))
                .orElse(false);
        if (!changed) {
            complaints.about("role", "account.people.last");
            return Response.status(INVALID)
                    .entity(page(account, Optional.empty()))
                    .build();
        }
        return Response.seeOther(address(id)).build();
    }

    /** The link is in this answer and nowhere else. */
    @POST
    @Path("/{id}/password-links")
    public TemplateInstance link(@RestPath long id, UriInfo here) {
        Account account = found(id);
        String path = links.forPerson(viewer.administrator(), account.person()).orElseThrow(NotFoundException::new);
        return page(account, Optional.of(here.getBaseUri().resolve(path).toString()));
    }

    @POST
    @Path("/{id}/ended-sessions")
    public Response endSessions(@RestPath long id) {
        sessions.endAll(found(id).person());
        return Response.seeOther(address(id)).build();
    }

    private Account found(long id) {
        viewer.administrator();
        return Account.<Account>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(Account account, Optional<String> link) {
        Person person = account.person();
        return Templates.person(
                new PersonView(account, person, sessions.of(person).size(), link, complaints.byField()));
    }

    private static URI address(long id) {
        return URI.create("/people/" + id);
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance people(PeopleView view);

        static native TemplateInstance person(PersonView view);
    }
}
