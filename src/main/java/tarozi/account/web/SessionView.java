package tarozi.account.web;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import tarozi.account.PersonSession;
import tarozi.account.Token;

/** A browser in which somebody is signed in. */
record SessionView(Instant begun, Instant lastSeen, boolean here) {
    static SessionView of(PersonSession session, Optional<Token> here) {
        return new SessionView(
                session.createdAt(),
                session.lastSeen(),
                here.filter(session::isOf).isPresent());
    }

    public Date begunOn() {
        return Date.from(begun);
    }

    public Date seenOn() {
        return Date.from(lastSeen);
    }
}
