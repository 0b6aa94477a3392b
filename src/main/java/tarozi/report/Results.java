package tarozi.report;

import java.util.List;
import java.util.stream.IntStream;
import tarozi.quiz.Content;

/**
 * All that students have done with a version of a quiz.
 *
 * @param asked the version that they were given
 */
public record Results(Content asked, List<Student> students) {
    /** So many at least, before a mean, a median or a facility is told. */
    public static final int FEWEST = 5;

    /** So many at least, before a correlation or a comparison is told. */
    public static final int FEWEST_TO_COMPARE = 20;

    public Results {
        students = List.copyOf(students);
    }

    /** Those whose answers count. */
    public List<Student> counting() {
        return students.stream().filter(student -> !student.isRemoved()).toList();
    }

    /** The paper that counts, of each of them. */
    public List<Paper> papers() {
        return counting().stream().map(Student::counted).toList();
    }

    public List<ItemAnalysis> items() {
        return IntStream.range(0, asked.items().size())
                .mapToObj(at -> ItemAnalysis.of(this, at))
                .toList();
    }

    public SlipTally slips() {
        return SlipTally.of(counting());
    }

    public Distribution distribution() {
        return Distribution.of(percents());
    }

    public Figure mean() {
        return Figure.of(percents().length, FEWEST, () -> Statistics.mean(percents()));
    }

    public Figure median() {
        return Figure.of(percents().length, FEWEST, () -> Statistics.median(percents()));
    }

    public long finished() {
        return papers().stream().filter(Paper::isFinished).count();
    }

    /** The scores of finished papers, in percent of all that can be had. */
    private double[] percents() {
        return papers().stream()
                .filter(Paper::isFinished)
                .mapToDouble(Paper::percent)
                .toArray();
    }
}
