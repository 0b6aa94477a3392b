package tarozi.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** One-time links to a page where somebody sets a new password. The newest one counts, for a day. */
@ApplicationScoped
public class PasswordLinks {
    public static final Duration LIFE = Duration.ofHours(24);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Hashing hashing;
    private final Entry entry;
    private final Sessions sessions;
    private final Clock clock;

    PasswordLinks(Hashing hashing, Entry entry, Sessions sessions, Clock clock) {
        this.hashing = hashing;
        this.entry = entry;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * The path of a link for somebody else, to be shown once to who makes it. An administrator makes them for everybody, a
     * teacher for students, which the caller has found among the teacher's own; a link is as good as the account.
     *
     * @return empty where there is nothing to sign in to, or no right to let in
     */
    @Transactional
    public Optional<String> forPerson(Person maker, Person whose) {
        boolean allowed =
                maker.role() == Role.ADMINISTRATOR || maker.role() == Role.TEACHER && whose.role() == Role.STUDENT;
        return allowed ? Account.of(whose).map(this::link) : Optional.empty();
    }

    /** The path of a link for whoever reads the mail of this address. */
    @Transactional
    public Optional<String> forReaderOf(Email email) {
        return Account.reachedAt(email.text()).map(this::link);
    }

    /** Whose password the link sets, if it is still good. */
    public Optional<Account> opened(Token token) {
        return OneTimeLink.valid(token, OneTimeLink.Purpose.PASSWORD, now())
                .map(OneTimeLink::person)
                .flatMap(Account::of);
    }

    /** Sets the password, ends every session, and lets this browser in; empty when the link is no good any more. */
    public Optional<Token> use(Token token, Password password, Browser browser) {
        PasswordHash hash = hashing.hash(password);
        return QuarkusTransaction.requiringNew()
                .call(() -> OneTimeLink.validAndLocked(token, OneTimeLink.Purpose.PASSWORD, now())
                        .map(link -> use(link, hash, browser)));
    }

    private Token use(OneTimeLink link, PasswordHash hash, Browser browser) {
        Account account = Account.of(link.person()).orElseThrow();
        link.use(now());
        account.protectWith(hash);
        sessions.endAll(link.person());
        KnownBrowser.forgetThoseOf(link.person());
        WrongGuess.forget(Door.to(account));
        return entry.enter(account, browser);
    }

    private String link(Account account) {
        Token token = Token.fresh(RANDOM);
        OneTimeLink.forgetOld(now());
        OneTimeLink.endThoseTo(account.person());
        OneTimeLink.toPassword(token, account.person(), now().plus(LIFE)).persist();
        return "/new-password/" + token.value();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
