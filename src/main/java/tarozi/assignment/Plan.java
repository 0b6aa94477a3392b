package tarozi.assignment;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import tarozi.classroom.Classroom;
import tarozi.quiz.QuizVersion;

/**
 * What a teacher wants to set.
 *
 * @param classroom the class that gets it; empty for whoever has the link
 * @param attempts how many each student has; empty for no limit
 */
public record Plan(
        QuizVersion version,
        Optional<Classroom> classroom,
        String title,
        Instant opens,
        Instant due,
        OptionalInt attempts,
        Feedback feedback) {
    public Plan {
        requireTitle(title);
        if (!opens.isBefore(due)) {
            throw new IllegalArgumentException("due before it opens");
        }
        attempts.ifPresent(most -> {
            if (most < 1 || most > Assignment.MOST_ATTEMPTS) {
                throw new IllegalArgumentException(most + " attempts");
            }
        });
    }

    static void requireTitle(String title) {
        if (title.isBlank() || title.length() > Assignment.LONGEST_TITLE) {
            throw new IllegalArgumentException("a title has 1 to " + Assignment.LONGEST_TITLE + " characters");
        }
    }
}
