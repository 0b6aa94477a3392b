package tarozi.account.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tarozi.account.Account;
import tarozi.account.Person;
import tarozi.account.Profile;
import tarozi.account.Role;
import tarozi.account.Sessions;

/** Somebody’s own page, as it is and with what is wrong in it. */
@Singleton
class ProfilePages {
    private final Profile profile;
    private final Sessions sessions;
    private final ThisBrowser browser;
    private final Complaints complaints;

    ProfilePages(Profile profile, Sessions sessions, ThisBrowser browser, Complaints complaints) {
        this.profile = profile;
        this.sessions = sessions;
        this.browser = browser;
        this.complaints = complaints;
    }

    TemplateInstance asItIs(Person person) {
        return page(person, false, Map.of());
    }

    TemplateInstance saved(Person person) {
        return page(person, true, Map.of());
    }

    TemplateInstance faulty(Person person, Map<String, String> typed) {
        return page(person, false, typed);
    }

    private TemplateInstance page(Person person, boolean saved, Map<String, String> typed) {
        List<SessionView> open = sessions.of(person).stream()
                .map(it -> SessionView.of(it, browser.session()))
                .toList();
        Optional<Role> becoming = Stream.of(Role.TEACHER, Role.STUDENT)
                .filter(role -> profile.mayBecome(person, role))
                .findFirst();
        return Templates.profile(
                new ProfileView(person, Account.of(person), open, becoming, saved, typed, complaints.byField()));
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance profile(ProfileView view);
    }
}
