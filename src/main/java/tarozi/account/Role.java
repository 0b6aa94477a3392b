package tarozi.account;

/** What somebody may do. A guest is a person who has not signed up. */
public enum Role {
    GUEST,
    STUDENT,
    TEACHER,
    ADMINISTRATOR;

    public boolean isSignedUp() {
        return this != GUEST;
    }

    /** Whether quizzes, classes and assignments are for this role. */
    public boolean teaches() {
        return this == TEACHER || this == ADMINISTRATOR;
    }
}
