package tarozi.quiz.library.web;

import java.util.Optional;
import tarozi.account.Role;

/** Whether somebody may copy a quiz: teachers at once, guests when they have signed in, students not. */
enum Copying {
    AT_ONCE,
    AFTER_SIGN_IN,
    NEVER;

    static Copying by(Optional<Role> role) {
        if (role.filter(Role::isSignedUp).isEmpty()) {
            return AFTER_SIGN_IN;
        }
        return role.get().teaches() ? AT_ONCE : NEVER;
    }

    public boolean isAtOnce() {
        return this == AT_ONCE;
    }

    public boolean isAfterSignIn() {
        return this == AFTER_SIGN_IN;
    }
}
