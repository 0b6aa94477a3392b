package tarozi.live.load;

import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import tarozi.live.game.Phase;
import tarozi.live.game.Plan;
import tarozi.live.game.Stage;

/** When a page saw what. Written by its thread alone, and read by others after the stage that they waited for. */
final class Log {
    /** What {@link System#nanoTime} is ahead of the clock by, which the server reads too. */
    private static final long AHEAD = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());

    private final long[] seen;
    private final long[] made;
    private final long[] decided;
    private final LongStream.Builder back = LongStream.builder();
    private long joining;
    private long joined;
    private volatile int place = -1;

    Log(int rounds) {
        int places = place(new Stage(Phase.LOBBY, rounds + 1));
        seen = new long[places];
        made = new long[places];
        decided = new long[places];
    }

    private static int place(Stage stage) {
        return stage.round() * Phase.values().length + stage.phase().ordinal();
    }

    void joins(long nanos) {
        joining = nanos;
    }

    void sees(Heard page, long nanos) {
        joined = joined == 0 ? nanos : joined;
        int at = place(page.stage());
        if (seen[at] == 0) {
            seen[at] = nanos;
            made[at] = nanos(page.number("now"));
            decided[at] = nanos(page.number("opens") - Plan.LEAD.toMillis());
        }
        place = at;
    }

    private static long nanos(long moment) {
        return TimeUnit.MILLISECONDS.toNanos(moment) + AHEAD;
    }

    void isBack(long after) {
        back.add(after);
    }

    /** Whether it has come as far as this stage or further. */
    boolean hasReached(Stage stage) {
        return place >= place(stage);
    }

    /** When a stage was seen first; 0 if it was not. */
    long seen(Stage stage) {
        return seen[place(stage)];
    }

    /** When the server made the page of that moment, by its own stamp. */
    long made(Stage stage) {
        return made[place(stage)];
    }

    /** When the server decided to ask the question: so long before it opens. */
    long decided(Stage stage) {
        return decided[place(stage)];
    }

    long joining() {
        return joining;
    }

    /** When the first page came. */
    long joined() {
        return joined;
    }

    /** How long each return took, from the connecting to the page. */
    LongStream returns() {
        return back.build();
    }
}
