package tarozi.live;

import java.util.List;
import tarozi.grading.Reading;
import tarozi.live.game.Verdict;

/** What became of an answer that was sent. */
public sealed interface Receipt {
    /** It is committed; it was already if it has been sent before. */
    record Saved(Given given) implements Receipt {}

    /** It cannot be read, costs nothing and may be sent again. One reading for each field. */
    record Unread(List<Reading> readings) implements Receipt {
        public Unread {
            readings = List.copyOf(readings);
        }
    }

    record Refused(Verdict.Why why) implements Receipt {}
}
