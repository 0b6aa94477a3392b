package tarozi.account.web;

import io.smallrye.common.annotation.Blocking;
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
import tarozi.account.Account;
import tarozi.account.Email;
import tarozi.account.OwnPassword;
import tarozi.account.Password;
import tarozi.account.Person;
import tarozi.account.Profile;
import tarozi.account.Viewer;

/** The address and the password of an account: who changes them is asked for the password of today. */
@Path("/profile")
@Blocking
@Produces(MediaType.TEXT_HTML)
class CredentialsResource {
    private static final int INVALID = 422;
    private static final URI SAVED = URI.create("/profile?saved=yes");

    private final Profile profile;
    private final ProfilePages pages;
    private final OwnPassword own;
    private final Passwords passwords;
    private final Viewer viewer;
    private final ThisBrowser browser;
    private final Complaints complaints;

    CredentialsResource(
            Profile profile,
            ProfilePages pages,
            OwnPassword own,
            Passwords passwords,
            Viewer viewer,
            ThisBrowser browser,
            Complaints complaints) {
        this.profile = profile;
        this.pages = pages;
        this.own = own;
        this.passwords = passwords;
        this.viewer = viewer;
        this.browser = browser;
        this.complaints = complaints;
    }

    @POST
    @Path("/emails")
    public Response reachAt(@RestForm("email") Optional<String> typed, @RestForm("email-password") String password) {
        Person person = viewer.signedIn();
        String address = typed.orElse("").strip();
        Optional<Email> email = Email.read(address);
        if (email.isEmpty() && !address.isEmpty()) {
            complaints.about("email", "account.email.odd");
        }
        confirm(person, password, "email-password");
        if (complaints.isNone() && !profile.reachAt(person, email)) {
            complaints.about("email", "account.email.taken");
        }
        return complaints.isNone() ? saved() : faulty(person, Map.of("email", address));
    }

    @POST
    @Path("/passwords")
    public Response change(@RestForm("old-password") String old, @RestForm("new-password") String fresh) {
        Person person = viewer.signedIn();
        Account account = Account.of(person).orElseThrow();
        Password password = new Password(Objects.requireNonNullElse(fresh, ""));
        passwords.check("new-password", password, account.login().orElse(""), complaints);
        confirm(person, old, "old-password");
        if (!complaints.isNone()) {
            return faulty(person, Map.of());
        }
        own.change(account, password, browser.session().orElseThrow());
        return saved();
    }

    /** Nothing to confirm where there is no password. */
    private void confirm(Person person, String password, String field) {
        Account.of(person)
                .filter(Account::hasPassword)
                .filter(it -> !own.is(it, new Password(Objects.requireNonNullElse(password, ""))))
                .ifPresent(it -> complaints.about(field, "account.password.wrong"));
    }

    private Response faulty(Person person, Map<String, String> typed) {
        return Response.status(INVALID).entity(pages.faulty(person, typed)).build();
    }

    private static Response saved() {
        return Response.seeOther(SAVED).build();
    }
}
