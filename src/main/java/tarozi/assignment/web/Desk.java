package tarozi.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tarozi.account.Person;
import tarozi.account.Viewer;
import tarozi.assignment.Assignment;
import tarozi.assignment.Work;

/** What the viewer may reach; all else is a 404, to whoever is signed in. Others are asked to sign in first. */
@RequestScoped
class Desk {
    private final Viewer viewer;
    private final Instant now;

    Desk(Viewer viewer, Clock clock) {
        this.viewer = viewer;
        this.now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** When this request began. */
    Instant now() {
        return now;
    }

    Optional<Person> person() {
        return viewer.person();
    }

    /** An assignment that the viewer has set. */
    Assignment set(long id) {
        return Assignment.of(viewer.signedIn(), id).orElseThrow(NotFoundException::new);
    }

    /** An assignment that was given to the viewer. */
    Work work(long id) {
        return given(id).orElseThrow(() -> {
            viewer.signedIn();
            return new NotFoundException();
        });
    }

    Optional<Work> given(long id) {
        return viewer.person()
                .flatMap(person -> Assignment.givenTo(person, id).map(found -> Work.of(person, found, now)));
    }
}
