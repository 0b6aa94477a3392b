package tarozi.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tarozi.account.Person;

/**
 * Somebody who has taken part, with all of their papers.
 *
 * @param team the number of the team, from 1; {@link #NO_TEAM} where everybody is on their own
 * @param extended until when this student may answer, where that is later than for the others
 */
public record Student(
        long person, String name, int team, Set<Note> notes, Optional<Instant> extended, List<Paper> papers) {
    public static final int NO_TEAM = 0;

    /** What is special about a student. */
    public enum Note {
        MORE_TIME,
        /** Shown the door: nothing counts. */
        REMOVED
    }

    private static final Comparator<Paper> BETTER =
            Comparator.comparing(Paper::points).thenComparing(paper -> -paper.number());

    public Student {
        notes = Set.copyOf(notes);
        papers = List.copyOf(papers);
        if (papers.isEmpty()) {
            throw new IllegalArgumentException(name + " has not begun");
        }
    }

    /** Whether the account was deleted, so that only the answers are left. */
    public boolean isForgotten() {
        return name.equals(Person.nameOfForgotten(person));
    }

    public boolean isRemoved() {
        return notes.contains(Note.REMOVED);
    }

    public boolean has(long paper) {
        return papers.stream().anyMatch(it -> it.id() == paper);
    }

    public Paper paper(long id) {
        return papers.stream().filter(it -> it.id() == id).findFirst().orElseThrow();
    }

    /** The paper that counts: the best, and of equals the first. */
    public Paper counted() {
        return papers.stream().max(BETTER).orElseThrow();
    }
}
