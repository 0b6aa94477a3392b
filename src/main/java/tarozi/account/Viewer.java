package tarozi.account;

import java.util.Optional;

/** Whoever made this request. */
public interface Viewer {

    /** The person behind the request, if there is one already; never writes. */
    Optional<Person> person();

    /** The seed of this viewer's own numbers: the same before and after the viewer becomes a person. Never writes. */
    long seed();

    /** The person behind the request, made a guest now if nobody was there. Call it before a transaction begins. */
    Person orNewGuest();

    /** The person behind the request, who has signed in. @throws SignInWanted to everybody else */
    Person signedIn();

    /**
     * The person behind the request, who has signed in and may write quizzes.
     *
     * @throws SignInWanted to whoever has not signed in
     * @throws TeachersOnly to whoever has, and is no teacher
     */
    Person teacher();

    /**
     * The person behind the request, who has signed in and looks after everybody's accounts.
     *
     * @throws SignInWanted to whoever has not signed in
     * @throws jakarta.ws.rs.ForbiddenException to whoever has, and is no administrator
     */
    Person administrator();

    /** Where the request comes from. */
    Address address();
}
