package tarozi.account;

import java.util.Optional;

/**
 * The browser that somebody signs in with.
 *
 * @param mark the secret by which it is known again, whoever signs in there
 * @param session the session that it has now, which ends
 * @param bringing the guest that it was until now, if what the guest has done comes along
 */
public record Browser(Address address, Token mark, Optional<Token> session, Optional<Person> bringing) {
    /** The same browser, in which nobody takes anything along. */
    Browser alone() {
        return new Browser(address, mark, session, Optional.empty());
    }

    boolean knows(Person person) {
        return KnownBrowser.isKnown(mark, person);
    }
}
