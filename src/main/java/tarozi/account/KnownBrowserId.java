package tarozi.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One browser and one person who has signed in there. */
@Embeddable
record KnownBrowserId(
        @Column(name = "token_hash", length = 43) String tokenHash, @Column(name = "person_id") long personId) {}
