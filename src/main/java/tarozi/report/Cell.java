package tarozi.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tarozi.grading.Share;
import tarozi.grading.SlipName;
import tarozi.question.Sizes;

/**
 * The answer to one item on one paper.
 *
 * @param code of the variant that this student had
 * @param seconds how long it took, where that is known
 * @param lag that was made up for, where time was measured so exactly
 * @param sizes the values of that variant
 * @param slips the names of what went wrong, as {@link SlipName} reads them
 */
public record Cell(
        long answer,
        String code,
        Share share,
        OptionalInt seconds,
        Optional<Duration> lag,
        Optional<Sizes> sizes,
        List<String> slips) {
    public Cell {
        slips = List.copyOf(slips);
    }

    public boolean isRight() {
        return share.isFull();
    }
}
