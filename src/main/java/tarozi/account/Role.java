package tarozi.account;

/** What somebody may do. A guest is a person who has not signed up. */
public enum Role {
    GUEST,
    STUDENT,
    TEACHER,
    ADMINISTRATOR
}
