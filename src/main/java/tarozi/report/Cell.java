package tarozi.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tarozi.grading.Share;
import tarozi.question.Sizes;

/**
 * The answer to one item in one attempt.
 *
 * @param code of the variant that this student had
 * @param seconds how long it took, where that is known
 * @param sizes the values of that variant
 * @param slips the names of what went wrong, as {@link SlipName} reads them
 */
public record Cell(
        long answer, String code, Share share, OptionalInt seconds, Optional<Sizes> sizes, List<String> slips) {
    public Cell {
        slips = List.copyOf(slips);
    }

    public boolean isRight() {
        return share.isFull();
    }
}
