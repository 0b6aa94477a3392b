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
}
