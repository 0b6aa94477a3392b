package tarozi.web;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import tarozi.account.Account;
import tarozi.account.Person;
import tarozi.account.Viewer;

/** Who reads the page, as far as its frame wants to know; {@code inject:reader} in templates. */
@Named("reader")
@RequestScoped
public class Reader {
    private final Viewer viewer;
    private Optional<Person> person;

    Reader(Viewer viewer) {
        this.viewer = viewer;
    }

    /** Whether there is a person, be it a guest. */
    public boolean isSomebody() {
        return person().isPresent();
    }

    public boolean isSignedIn() {
        return person().filter(it -> it.role().isSignedUp()).isPresent();
    }

    public boolean isTeaching() {
        return person().filter(it -> it.role().teaches()).isPresent();
    }

    /** What the reader is called here. */
    public String name() {
        Person reader = person().orElseThrow();
        return Account.of(reader).map(Account::name).orElseGet(reader::pseudonym);
    }

    /** Nobody, where the database must not be asked or does not answer: the page of an error needs a frame as well. */
    private Optional<Person> person() {
        if (person == null) {
            person = BlockingOperationControl.isBlockingAllowed() ? asked() : Optional.empty();
        }
        return person;
    }

    private Optional<Person> asked() {
        try {
            return viewer.person();
        } catch (RuntimeException unreachable) {
            return Optional.empty();
        }
    }
}
