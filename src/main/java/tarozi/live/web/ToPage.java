package tarozi.live.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;
import tarozi.live.Seat;
import tarozi.live.game.Phase;

/** All that a page may be told. Moments are milliseconds of the server's clock. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonSubTypes({
    @Type(value = ToPage.Page.class, name = "page"),
    @Type(value = ToPage.Saved.class, name = "saved"),
    @Type(value = ToPage.Refused.class, name = "refused"),
    @Type(value = ToPage.Time.class, name = "time"),
    @Type(value = ToPage.Count.class, name = "count"),
    @Type(value = ToPage.Over.class, name = "over")
})
sealed interface ToPage {
    /** The whole of what this viewer sees of the game. */
    record Page(
            long version,
            long now,
            Phase phase,
            int round,
            Long opens,
            Long ends,
            boolean paused,
            boolean answered,
            String html)
            implements ToPage {}

    /** The answer with this id is in the ledger. */
    record Saved(UUID id, int round, String html) implements ToPage {}

    /** It is not, and why. */
    record Refused(UUID id, int round, String why, String html) implements ToPage {}

    record Time(long sent, long now) implements ToPage {}

    /** For the host: how it stands with the phones. */
    record Count(int round, int players, int here, int have, int answered, int left, String html) implements ToPage {}

    /** Nothing more comes over this connection. */
    record Over(Seat.Parting why) implements ToPage {}
}
