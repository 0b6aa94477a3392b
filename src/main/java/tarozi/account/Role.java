package tarozi.account;

import java.util.Arrays;
import java.util.Optional;

/** What somebody may do. A guest is a person who has not signed up. */
public enum Role {
    GUEST,
    STUDENT,
    TEACHER,
    ADMINISTRATOR;

    /** The role that is called so. */
    public static Optional<Role> named(String name) {
        return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
    }

    public boolean isSignedUp() {
        return this != GUEST;
    }

    /** Whether quizzes, classes and assignments are for this role. */
    public boolean teaches() {
        return this == TEACHER || this == ADMINISTRATOR;
    }
}
