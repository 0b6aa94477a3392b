package tarozi.report.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tarozi.report.Cell;
import tarozi.report.Occasion;
import tarozi.report.Paper;
import tarozi.report.Student;

/** A student in the table of all, by the attempt that counts. */
record StudentRow(Student student, Occasion occasion) {

    /** What one item earned. */
    public record Mark(int number, boolean isAsked, boolean isSkipped, Optional<Cell> cell, Optional<Integer> points) {
        /** The word for its look: right, partly, wrong, none. */
        public String look() {
            if (cell.isEmpty()) {
                return "none";
            }
            return cell.get().isRight() ? "right" : cell.get().share().isNone() ? "wrong" : "partly";
        }

        public String lookKey() {
            return "report.verdict." + look();
        }
    }

    public String name() {
        return student.name();
    }

    public boolean isForgotten() {
        return student.isForgotten();
    }

    public Paper paper() {
        return student.counted();
    }

    public int full() {
        return paper().score().full();
    }

    public long percent() {
        return Math.round(paper().percent());
    }

    public String stateKey() {
        return "report.state." + paper().state();
    }

    public List<String> noteKeys() {
        return student.notes().stream()
                .sorted()
                .map(note -> "report.note." + note)
                .toList();
    }

    /** The lags of all answers that were made up for, in milliseconds. */
    public long lag() {
        return lag(paper());
    }

    static long lag(Paper paper) {
        return paper.cells().values().stream()
                .flatMap(cell -> cell.lag().stream())
                .mapToLong(Duration::toMillis)
                .sum();
    }

    /** The times of all answers together; empty where none is known. */
    public Optional<String> time() {
        var seconds = paper().cells().values().stream()
                .map(Cell::seconds)
                .filter(known -> known.isPresent())
                .mapToLong(known -> known.getAsInt())
                .toArray();
        return seconds.length == 0
                ? Optional.empty()
                : Optional.of(Moments.lasting(Arrays.stream(seconds).sum()));
    }

    public int attempts() {
        return student.papers().size();
    }

    public int late() {
        return student.papers().stream().mapToInt(Paper::late).sum();
    }

    public List<Mark> marks() {
        var items = occasion.asked().items();
        return IntStream.range(0, items.size())
                .mapToObj(at -> mark(at + 1, items.get(at).key()))
                .toList();
    }

    private Mark mark(int number, String key) {
        return new Mark(
                number,
                occasion.hasAsked(number),
                occasion.isSkipped(number),
                paper().cell(key),
                paper().line(key).map(line -> line.earned()));
    }
}
