package tarozi.account.web;

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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.account.Account;
import tarozi.account.Leaving;
import tarozi.account.OwnPassword;
import tarozi.account.Password;
import tarozi.account.Person;
import tarozi.account.SignInWanted;
import tarozi.account.Viewer;

/** Being forgotten. Whom nobody knows, or knows any more, is told so. */
@Path("/profile/deletion")
@Blocking
@Produces(MediaType.TEXT_HTML)
class DeletionResource {
    private static final int INVALID = 422;

    private final Leaving leaving;
    private final OwnPassword own;
    private final Viewer viewer;
    private final ThisBrowser browser;
    private final Complaints complaints;

    DeletionResource(Leaving leaving, OwnPassword own, Viewer viewer, ThisBrowser browser, Complaints complaints) {
        this.leaving = leaving;
        this.own = own;
        this.viewer = viewer;
        this.browser = browser;
        this.complaints = complaints;
    }

    /**
     * What is asked before somebody is forgotten.
     *
     * @param pseudonym to be typed by whoever has no password; empty for nobody
     * @param done whether somebody was forgotten a moment ago
     */
    record DeletionView(Optional<String> pseudonym, boolean password, boolean done, Map<String, String> complaints) {
        public String complaint(String field) {
            return complaints.get(field);
        }
    }

    @GET
    public TemplateInstance ask(@RestQuery Optional<String> done) {
        return page(viewer.person(), done);
    }

    @POST
    public Response leave(@RestForm String proof) {
        Person person = viewer.person().orElseThrow(SignInWanted::new);
        String typed = Objects.requireNonNullElse(proof, "");
        if (!isProven(person, typed)) {
            complaints.about("proof", asksPassword(person) ? "account.password.wrong" : "account.delete.other-name");
        } else if (!leaving.leave(person)) {
            complaints.about("proof", "account.people.last");
        }
        if (!complaints.isNone()) {
            return Response.status(INVALID)
                    .entity(page(Optional.of(person), Optional.empty()))
                    .build();
        }
        browser.forget();
        return Response.seeOther(URI.create("/profile/deletion?done=yes")).build();
    }

    private boolean isProven(Person person, String typed) {
        return asksPassword(person)
                ? own.is(Account.of(person).orElseThrow(), new Password(typed))
                : typed.strip().equalsIgnoreCase(person.pseudonym());
    }

    private static boolean asksPassword(Person person) {
        return Account.of(person).filter(Account::hasPassword).isPresent();
    }

    private TemplateInstance page(Optional<Person> person, Optional<String> done) {
        boolean password = person.filter(DeletionResource::asksPassword).isPresent();
        return Templates.deletion(
                new DeletionView(person.map(Person::pseudonym), password, done.isPresent(), complaints.byField()));
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance deletion(DeletionView view);
    }
}
