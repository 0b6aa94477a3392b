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
        return guests.admit(Token.fresh(new SecureRandom()));
    }
}
