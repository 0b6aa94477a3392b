package tarozi.account.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.account.Account;
import tarozi.account.Application;
import tarozi.account.Email;
import tarozi.account.Login;
import tarozi.account.Password;
import tarozi.account.Role;
import tarozi.account.SignUps;
import tarozi.account.Taken;
import tarozi.account.Token;
import tarozi.account.Viewer;
import tarozi.web.LocalPath;

/** Signing up. */
@Path("/sign-up")
@Blocking
@Produces(MediaType.TEXT_HTML)
class SignUpResource {
    private static final int INVALID = 422;

    private final SignUps signUps;
    private final Viewer viewer;
    private final ThisBrowser browser;
    private final Complaints complaints;
    private final Passwords passwords;

    SignUpResource(SignUps signUps, Viewer viewer, ThisBrowser browser, Complaints complaints, Passwords passwords) {
        this.signUps = signUps;
        this.viewer = viewer;
        this.browser = browser;
        this.complaints = complaints;
        this.passwords = passwords;
    }

    @GET
    public Response form(@RestQuery String to) {
        return isSignedIn()
                ? Response.seeOther(LocalPath.orHome(to).uri()).build()
                : Response.ok(page(SignUpForm.empty(to))).build();
    }

    @POST
    public Response signUp(@BeanParam SignUpForm form) {
        if (isSignedIn()) {
            return Response.seeOther(form.to().uri()).build();
        }
        Optional<Login> login = login(form);
        Optional<Email> email = email(form);
        Optional<String> display = display(form);
        Password password = new Password(form.password());
        passwords.check("password", password, form.name(), complaints);
        login.ifPresent(it -> signUps.taken(it, email).ifPresent(this::complain));
        return complaints.isNone()
                ? opened(form, new Application(login.orElseThrow(), display, password, email, role(form)))
                : invalid(form);
    }

    private Response opened(SignUpForm form, Application application) {
        Optional<Token> session = signUps.signUp(viewer.orNewGuest(), application);
        if (session.isEmpty()) {
            complain(signUps.taken(application.login(), application.email()).orElseThrow());
            return invalid(form);
        }
        browser.enter(session.get());
        return Response.seeOther(form.to().uri()).build();
    }

    private Optional<Login> login(SignUpForm form) {
        Optional<Login> login = Login.read(form.name());
        if (login.isEmpty()) {
            complaints.about(
                    "name", form.name().isBlank() ? "account.name.missing" : "account.name.odd", Login.LONGEST);
        }
        return login;
    }

    private Optional<Email> email(SignUpForm form) {
        Optional<Email> email = Email.read(form.email());
        if (email.isEmpty() && !form.email().isEmpty()) {
            complaints.about("email", "account.email.odd");
        }
        return email;
    }

    private Optional<String> display(SignUpForm form) {
        if (form.display().length() > Account.LONGEST_DISPLAY_NAME) {
            complaints.about("display", "account.display.long", Account.LONGEST_DISPLAY_NAME);
        }
        return Optional.of(form.display()).filter(name -> !name.isEmpty());
    }

    private void complain(Taken taken) {
        switch (taken) {
            case LOGIN -> complaints.about("name", "account.name.taken");
            case EMAIL -> complaints.about("email", "account.email.taken");
        }
    }

    /** What is not offered cannot be chosen. */
    private Role role(SignUpForm form) {
        return signUps.isOpenTo(form.role()) ? form.role() : Role.STUDENT;
    }

    private boolean isSignedIn() {
        return viewer.person().filter(it -> it.role().isSignedUp()).isPresent();
    }

    private Response invalid(SignUpForm form) {
        return Response.status(INVALID).entity(page(form)).build();
    }

    private TemplateInstance page(SignUpForm form) {
        return Templates.signUp(
                new SignUpView(form, signUps.isOpenTo(Role.TEACHER), Password.SHORTEST, complaints.byField()));
    }

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance signUp(SignUpView view);
    }
}
