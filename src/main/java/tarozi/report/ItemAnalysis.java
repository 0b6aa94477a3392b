package tarozi.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tarozi.quiz.Item;

/**
 * How one question did, in the attempts that count.
 *
 * @param facility the mean share of it that was credited; nothing counts as none where the attempt is finished
 * @param discrimination the correlation of this share with the points for the rest of the quiz, over finished attempts
 * @param medianSeconds of those whose time is known
 * @param slips of all attempts
 * @param contrasts values of its sizes that made it harder or easier than the others did
 * @param compared of how many values there were enough answers to say so
 * @param nearest how many answers the smaller group has, by the value that divides them most evenly
 */
public record ItemAnalysis(
        int number,
        Item item,
        int answered,
        int right,
        Figure facility,
        Figure discrimination,
        Figure medianSeconds,
        SlipTally slips,
        List<Contrast> contrasts,
        int compared,
        int nearest) {

    static ItemAnalysis of(Results results, int place) {
        var item = results.asked().items().get(place);
        var cells = results.papers().stream()
                .flatMap(paper -> paper.cell(item.key()).stream())
                .toList();
        return new ItemAnalysis(
                place + 1,
                item,
                cells.size(),
                (int) cells.stream().filter(Cell::isRight).count(),
                facility(results.papers(), item.key()),
                discrimination(results.papers(), item.key()),
                medianSeconds(cells),
                SlipTally.of(results.counting(), item.key()),
                Contrast.significant(cells),
                Contrast.compared(cells),
                Contrast.nearest(cells));
    }

    private static Figure facility(List<Paper> papers, String item) {
        double[] shares = papers.stream()
                .map(paper -> paper.share(item))
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        return Figure.of(shares.length, Results.FEWEST, () -> Statistics.mean(shares));
    }

    private static Figure discrimination(List<Paper> papers, String item) {
        var compared = papers.stream()
                .filter(paper -> paper.isFinished() && paper.line(item).isPresent())
                .toList();
        double[] shares = compared.stream()
                .mapToDouble(paper -> paper.share(item).orElseThrow())
                .toArray();
        double[] rests =
                compared.stream().mapToDouble(paper -> paper.rest(item)).toArray();
        return Figure.of(compared.size(), Results.FEWEST_TO_COMPARE, () -> Statistics.correlation(shares, rests));
    }

    private static Figure medianSeconds(List<Cell> cells) {
        double[] seconds = cells.stream()
                .map(Cell::seconds)
                .flatMapToInt(OptionalInt::stream)
                .asDoubleStream()
                .toArray();
        return Figure.of(seconds.length, Results.FEWEST, () -> Statistics.median(seconds));
    }
}
