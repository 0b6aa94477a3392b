package tarozi.report;

import java.time.Instant;
import java.util.List;
import tarozi.quiz.Content;

/** What results are of: a quiz that was given to students once, as an assignment or as a game. */
public sealed interface Occasion permits Assigned, Played {
    /** The content that was asked. */
    Content asked();

    /** Whether an item has been asked: a game may end early. */
    default boolean hasAsked(int number) {
        return true;
    }

    /** Whether an item was taken out while it was being asked, so that it counts for nobody. */
    default boolean isSkipped(int number) {
        return false;
    }

    /** Everybody who took part, by name. */
    List<Student> students(Marker marker, Instant now);

    /** Who should have begun, and has not. */
    List<String> absent();

    /** All that was asked and typed, paper by paper. */
    List<Exercise> exercises();

    /** What is on one paper, in its order; empty where there is no such paper. */
    List<Exercise> exercises(long paper);
}
