package tarozi.live.game;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tarozi.grading.Share;

/** Something that happens to a game that is played at random. */
sealed interface Happening {
    record Passing(Duration time) implements Happening {}

    record Ticking() implements Happening {}

    /** The host presses something, looking at the stage that was there so many states ago. */
    record Pressing(Button button, int ago) implements Happening {}

    record Turning(Option option, Switch to) implements Happening {}

    /** A phone answers the round so many after the one it is in, and what it sends waits that long for its turn. */
    record Sending(long player, int ahead, Share share, Duration waits, Optional<Duration> shown)
            implements Happening {}

    enum Button {
        GO(Command.Go::new),
        PAUSE(Command.Pause::new),
        RESUME(Command.Resume::new),
        EXTEND(from -> new Command.Extend(from, Duration.ofSeconds(30))),
        STOP(Command.Stop::new),
        SKIP(Command.Skip::new),
        END(Command.End::new),
        NOBODY_LEFT(from -> new Command.NobodyLeft(from.round()));

        private final Function<Stage, Command> command;

        Button(Function<Stage, Command> command) {
            this.command = command;
        }

        Command from(Stage stage) {
            return command.apply(stage);
        }
    }

    /** Much goes its way, and some of it comes late, twice, too early, for another stage or untrue. */
    static Arbitrary<List<Happening>> any() {
        return Arbitraries.<Happening>oneOf(passing(), sending(), pressing(), going(), turning(), ticking())
                .list()
                .ofMinSize(10)
                .ofMaxSize(120);
    }

    private static Arbitrary<Happening> passing() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 5_000),
                        Arbitraries.longs().between(0, 80_000))
                .map(time -> new Passing(Duration.ofMillis(time)));
    }

    private static Arbitrary<Happening> ticking() {
        return Arbitraries.just(new Ticking());
    }

    private static Arbitrary<Happening> pressing() {
        return Combinators.combine(buttons(), Arbitraries.of(0, 0, 0, 1, 5)).as(Pressing::new);
    }

    private static Arbitrary<Button> buttons() {
        return Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.of(Button.class)), Tuple.of(20, Arbitraries.of(Button.RESUME, Button.STOP)));
    }

    private static Arbitrary<Happening> going() {
        return Arbitraries.just(new Pressing(Button.GO, 0));
    }

    private static Arbitrary<Happening> turning() {
        return Combinators.combine(Arbitraries.of(Option.class), Arbitraries.of(Switch.class))
                .as(Turning::new);
    }

    private static Arbitrary<Happening> sending() {
        return Combinators.combine(
                        Arbitraries.of(Play.PLAYERS),
                        Arbitraries.of(0, 0, 0, 0, 1, -1),
                        Arbitraries.of(0, 400, 1000).map(Share::new),
                        Arbitraries.of(0L, 0L, 40L, 1500L).map(Duration::ofMillis),
                        Arbitraries.longs()
                                .between(-5000, 90_000)
                                .map(Duration::ofMillis)
                                .optional())
                .as(Sending::new);
    }
}
