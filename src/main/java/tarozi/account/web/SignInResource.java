package tarozi.account.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.account.AccountSettings;
import tarozi.account.AccountSettings.School;
import tarozi.account.AnswerCount;
import tarozi.account.Password;
import tarozi.account.Person;
import tarozi.account.SignIns;
import tarozi.account.SignIns.Attempt;
import tarozi.account.SignIns.Crowd;
import tarozi.account.SignIns.Outcome;
import tarozi.account.SignIns.Wait;
import tarozi.account.SignIns.Welcome;
import tarozi.account.Viewer;
import tarozi.account.web.SignInView.GuestWork;
import tarozi.i18n.Voice;
import tarozi.web.LocalPath;

/** Signing in. */
@Path("/sign-in")
@Blocking
@Produces(MediaType.TEXT_HTML)
class SignInResource {
    private static final int WRONG = 422;
    private static final int LATER = 429;
    private static final Duration IN_SECONDS = Duration.ofSeconds(90);

    private final SignIns signIns;
    private final AnswerCount answers;
    private final Viewer viewer;
    private final ThisBrowser browser;
    private final Voice voice;
    private final AccountSettings settings;

    SignInResource(
            SignIns signIns,
            AnswerCount answers,
            Viewer viewer,
            ThisBrowser browser,
            Voice voice,
            AccountSettings settings) {
        this.signIns = signIns;
        this.answers = answers;
        this.viewer = viewer;
        this.browser = browser;
        this.voice = voice;
        this.settings = settings;
    }

    @GET
    public Response form(@RestQuery String to) {
        LocalPath back = LocalPath.orHome(to);
        return isSignedIn()
                ? Response.seeOther(back.uri()).build()
                : Response.ok(page("", back, Optional.empty(), true)).build();
    }

    @POST
    public Response signIn(
            @RestForm String name, @RestForm String password, @RestForm String take, @RestForm String to) {
        LocalPath back = LocalPath.orHome(to);
        boolean taking = take != null;
        String typed = Objects.requireNonNullElse(name, "").strip();
        Outcome outcome = signIns.signIn(new Attempt(
                typed,
                new Password(Objects.requireNonNullElse(password, "")),
                browser.bringing(guest().filter(it -> taking))));
        if (outcome instanceof Welcome welcome) {
            browser.enter(welcome.session());
            return Response.seeOther(back.uri()).build();
        }
        return refused(outcome)
                .entity(page(typed, back, Optional.of(reason(outcome)), taking))
                .build();
    }

    private static Response.ResponseBuilder refused(Outcome outcome) {
        return left(outcome)
                .map(it -> Response.status(LATER).header(HttpHeaders.RETRY_AFTER, seconds(it)))
                .orElseGet(() -> Response.status(WRONG));
    }

    private String reason(Outcome outcome) {
        return left(outcome)
                .map(it -> it.compareTo(IN_SECONDS) > 0
                        ? voice.say(waitKey(outcome, "minutes"), (seconds(it) + 59) / 60)
                        : voice.say(waitKey(outcome, "seconds"), seconds(it)))
                .orElseGet(() -> voice.say("account.sign-in.wrong"));
    }

    private static String waitKey(Outcome outcome, String unit) {
        return "account.sign-in." + (outcome instanceof Crowd ? "crowd." : "wait.") + unit;
    }

    private static Optional<Duration> left(Outcome outcome) {
        if (outcome instanceof Wait wait) {
            return Optional.of(wait.left());
        }
        return outcome instanceof Crowd crowd ? Optional.of(crowd.left()) : Optional.empty();
    }

    private static long seconds(Duration left) {
        return Math.max(1, (left.toMillis() + 999) / 1000);
    }

    private Optional<Person> guest() {
        return viewer.person().filter(it -> !it.role().isSignedUp());
    }

    private boolean isSignedIn() {
        return viewer.person().filter(it -> it.role().isSignedUp()).isPresent();
    }

    private TemplateInstance page(String name, LocalPath to, Optional<String> complaint, boolean taking) {
        Optional<GuestWork> work =
                guest().map(it -> new GuestWork(it.pseudonym(), answers.of(it))).filter(it -> it.answers() > 0);
        return Templates.signIn(new SignInView(
                name, to, complaint, work, taking, settings.school().map(School::name)));
    }

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance signIn(SignInView view);
    }
}
