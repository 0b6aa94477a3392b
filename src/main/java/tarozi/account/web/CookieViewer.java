package tarozi.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import tarozi.account.Address;
import tarozi.account.Arrivals;
import tarozi.account.Guests;
import tarozi.account.Person;
import tarozi.account.PersonSession;
import tarozi.account.Role;
import tarozi.account.SignInWanted;
import tarozi.account.TeachersOnly;
import tarozi.account.Token;
import tarozi.account.Viewer;

/** The viewer of this request, known by the cookie. */
@RequestScoped
class CookieViewer implements Viewer {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ViewerCookie cookie;
    private final Guests guests;
    private final Arrivals arrivals;
    private final ThisBrowser browser;
    private final Clock clock;
    private Token token;
    private Optional<PersonSession> session;

    CookieViewer(ViewerCookie cookie, Guests guests, Arrivals arrivals, ThisBrowser browser, Clock clock) {
        this.cookie = cookie;
        this.guests = guests;
        this.arrivals = arrivals;
        this.browser = browser;
        this.clock = clock;
    }

    @Override
    public Optional<Person> person() {
        return session().map(PersonSession::person);
    }

    @Override
    public long seed() {
        return person().map(Person::seed).orElseGet(() -> token().seed());
    }

    @Override
    public Person orNewGuest() {
        if (session().isPresent() && !session().get().isDue(clock.instant())) {
            return session().get().person();
        }
        if (session().isEmpty()) {
            arrivals.admit(address());
        }
        Person person = guests.admit(token());
        cookie.write(token());
        session = PersonSession.of(token());
        return person;
    }

    @Override
    public Person signedIn() {
        return person().filter(person -> person.role().isSignedUp()).orElseThrow(SignInWanted::new);
    }

    @Override
    public Person teacher() {
        Person person = signedIn();
        if (!person.role().teaches()) {
            throw new TeachersOnly();
        }
        return person;
    }

    @Override
    public Person administrator() {
        Person person = signedIn();
        if (person.role() != Role.ADMINISTRATOR) {
            throw new ForbiddenException();
        }
        return person;
    }

    @Override
    public Address address() {
        return browser.address();
    }

    private Optional<PersonSession> session() {
        if (session == null) {
            session = cookie.read().flatMap(PersonSession::of);
        }
        return session;
    }

    private Token token() {
        if (token == null) {
            token = cookie.read().orElseGet(this::newToken);
        }
        return token;
    }

    private Token newToken() {
        Token fresh = Token.fresh(RANDOM);
        cookie.write(fresh);
        return fresh;
    }
}
