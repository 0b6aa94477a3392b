package tarozi.grading;

import java.util.List;

/** Ends the reading of an answer; leaves the package only as a {@link Reading.Unreadable}. */
final class CannotRead extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Reading.Unreadable reading;

    CannotRead(Problem problem, Object... arguments) {
        // No stack trace: strangers decide how often this happens.
        super(problem.name(), null, false, false);
        List<String> printed = List.of(arguments).stream().map(String::valueOf).toList();
        this.reading = new Reading.Unreadable(problem, printed);
    }

    Reading.Unreadable reading() {
        return reading;
    }
}
