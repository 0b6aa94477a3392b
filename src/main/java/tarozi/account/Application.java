package tarozi.account;

import java.util.Optional;

/**
 * What somebody signs up with.
 *
 * @param display what others are to call them, if not as they sign in
 */
public record Application(Login login, Optional<String> display, Password password, Optional<Email> email, Role role) {
    public Application {
        if (role != Role.STUDENT && role != Role.TEACHER) {
            throw new IllegalArgumentException("nobody signs up as " + role);
        }
    }
}
