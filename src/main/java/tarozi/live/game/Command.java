package tarozi.live.game;

import java.time.Duration;

/** What is wanted of a game. */
public sealed interface Command {
    /** By the host, who was looking at a stage: where the game has gone on since, it comes too late. */
    sealed interface Steering extends Command {
        Stage from();
    }

    /** The large button: whatever comes next. */
    record Go(Stage from) implements Steering {}

    record Pause(Stage from) implements Steering {}

    record Resume(Stage from) implements Steering {}

    /** More time for everybody. */
    record Extend(Stage from, Duration more) implements Steering {}

    /** The bell, now. */
    record Stop(Stage from) implements Steering {}

    /** This round does not count; on to the next. */
    record Skip(Stage from) implements Steering {}

    /** The game is over; a round that is still open does not count. */
    record End(Stage from) implements Steering {}

    record Turn(Option option, Switch to) implements Command {}

    /** Nobody who is there has to answer in this round any more. */
    record NobodyLeft(int round) implements Command {}

    /** Time has passed. */
    record Tick() implements Command {}
}
