package tarozi.demo;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import tarozi.account.Password;
import tarozi.account.Person;

/** Puts the demonstration into an empty database when the application starts, if that was asked for. */
@ApplicationScoped
public class Demo {
    /** After the library has its first quizzes, of which the teacher takes some. */
    private static final int LAST = 9_000;

    private final DemoSettings settings;
    private final Semester semester;
    private final Clock clock;

    Demo(DemoSettings settings, Semester semester, Clock clock) {
        this.settings = settings;
        this.semester = semester;
        this.clock = clock;
    }

    void start(@Observes @Priority(LAST) StartupEvent started) {
        settings.password().ifPresent(this::show);
    }

    private void show(String word) {
        var password = new Password(word);
        var flaw = password.flaw(Semester.TEACHER);
        if (flaw.isPresent()) {
            throw new IllegalStateException("tarozi.demo.password is no password: " + flaw.get());
        }
        if (Person.count() > 0) {
            Log.info("No demonstration: somebody is here already");
            return;
        }
        semester.pass(password, clock.instant());
        Log.infof("A demonstration is here: sign in as %s or %s", Semester.TEACHER, Semester.STUDENT);
    }
}
