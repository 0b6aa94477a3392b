package tarozi.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tarozi.account.Person;

/**
 * Somebody who has begun an assignment, with all of their attempts.
 *
 * @param extended until when this student may answer, where that is later than for the others
 */
public record Student(long person, String name, Optional<Instant> extended, List<Paper> papers) {
    private static final Comparator<Paper> BETTER =
            Comparator.comparing(Paper::points).thenComparing(paper -> -paper.number());

    public Student {
        papers = List.copyOf(papers);
        if (papers.isEmpty()) {
            throw new IllegalArgumentException(name + " has not begun");
        }
    }

    /** Whether the account was deleted, so that only the answers are left. */
    public boolean isForgotten() {
        return name.equals(Person.nameOfForgotten(person));
    }

    /** The attempt that counts: the best, and of equals the first. */
    public Paper counted() {
        return papers.stream().max(BETTER).orElseThrow();
    }
}
