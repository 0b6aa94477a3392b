package tarozi.answer;

import java.util.UUID;
import tarozi.grading.Points;

/**
 * An answer on its way into the ledger.
 *
 * @param submission made together with the form, so that sending the form twice is one answer
 * @param typed what the person typed, not tidied; only what no database can keep (NUL, half a character) is replaced
 */
public record NewAnswer(
        UUID submission, long personId, Venue venue, Asked asked, String typed, Marked marked, int hints) {
    public static final int LONGEST_TYPED = 2000;

    private static final String UNSTORABLE = "[\\x00\\p{Cs}]";

    public NewAnswer {
        typed = typed.replaceAll(UNSTORABLE, "\uFFFD");
        Limits.atMost(LONGEST_TYPED, typed);
        if (hints < 0 || hints > Points.MOST_HINTS) {
            throw new IllegalArgumentException(hints + " hints");
        }
    }
}
