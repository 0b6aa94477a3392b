package tarozi.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;

/** A browser in which somebody has signed in before: strangers elsewhere cannot keep its owner out by guessing. */
@Entity
public class KnownBrowser extends PanacheEntityBase {
    @EmbeddedId
    private KnownBrowserId id;

    private Instant knownSince;

    protected KnownBrowser() {}

    private KnownBrowser(KnownBrowserId id, Instant knownSince) {
        this.id = id;
        this.knownSince = knownSince;
    }

    static boolean isKnown(Token browser, Person person) {
        return findByIdOptional(new KnownBrowserId(browser.hash(), person.id())).isPresent();
    }

    static void remember(Token browser, Person person, Instant now) {
        if (!isKnown(browser, person)) {
            new KnownBrowser(new KnownBrowserId(browser.hash(), person.id()), now).persist();
        }
    }

    static List<KnownBrowser> of(Person person) {
        return list("id.personId", person.id());
    }

    Instant knownSince() {
        return knownSince;
    }

    static void forgetThoseOf(Person person) {
        delete("id.personId", person.id());
    }
}
