package tarozi.assignment;

import java.time.Duration;
import java.util.List;
import tarozi.grading.Reading;

/** What became of an answer on its way in. */
public sealed interface Receipt {
    /** It counts now, or counted already. */
    record Saved() implements Receipt {}

    /** It came after the end; what was typed is kept, and does not count. */
    record Late(Duration by) implements Receipt {}

    /** It cannot be read, which costs nothing; what was typed is kept. */
    record Unread(List<Reading> readings) implements Receipt {
        public Unread {
            readings = List.copyOf(readings);
        }
    }

    /** It came for something that is done with: an answer that is final, an attempt handed in, a class that was left. */
    record Refused() implements Receipt {}
}
