package tarozi.account;

import java.util.Optional;

/** What somebody signs up with. */
public record Application(Login login, Password password, Optional<Email> email, Role role) {
    public Application {
        if (role != Role.STUDENT && role != Role.TEACHER) {
            throw new IllegalArgumentException("nobody signs up as " + role);
        }
    }
}
