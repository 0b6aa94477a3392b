package tarozi;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Optional;
import tarozi.account.Account;
import tarozi.account.Guests;
import tarozi.account.Login;
import tarozi.account.Person;
import tarozi.account.Role;
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

    /** Somebody new with a browser, who has signed up in this role, or is a guest. */
    public Member member(Role role) {
        Token token = freshToken();
        long id = guests.admit(token).id();
        return QuarkusTransaction.requiringNew().call(() -> {
            Person person = Person.locked(id);
            if (role.isSignedUp()) {
                new Account(person, role, Login.read("cast-" + id), Optional.empty(), person.createdAt()).persist();
            }
            return new Member(person, token);
        });
    }

    /** A person with the browser in which they are known. */
    public record Member(Person person, Token token) {
        public Visitor visitor() {
            return visitor("en");
        }

        public Visitor visitor(String language) {
            return new Visitor(language, token);
        }
    }

    /** Whoever comes with this token in the cookie. */
    public Person holding(Token token) {
        return guests.admit(token);
    }

    public static Token freshToken() {
        return Token.fresh(new SecureRandom());
    }
}
