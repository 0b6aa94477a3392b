package tarozi;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import tarozi.account.Guests;
import tarozi.account.Person;
import tarozi.account.Token;

/** The people of the tests. */
@ApplicationScoped
public class Cast {
    private final Guests guests;

    Cast(Guests guests) {
        this.guests = guests;
    }

    /** Somebody whom no other test knows. */
    public Person somebody() {
        return holding(freshToken());
    }

    /** Whoever comes with this token in the cookie. */
    public Person holding(Token token) {
        return guests.admit(token);
    }

    public static Token freshToken() {
        return Token.fresh(new SecureRandom());
    }
}
