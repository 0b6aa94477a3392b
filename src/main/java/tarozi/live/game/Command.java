package tarozi.live.game;

import java.time.Duration;

/** What is wanted of a game. But for the switches and the clock, each names the stage that its giver was looking at. */
public sealed interface Command {
    /** The large button: whatever comes next. */
    record Go(Stage from) implements Command {}

    record Pause(Stage from) implements Command {}

    record Resume(Stage from) implements Command {}

    /** More time for everybody. */
    record Extend(Stage from, Duration more) implements Command {}

    /** The bell, now. */
    record Stop(Stage from) implements Command {}

    /** This round does not count; on to the next. */
    record Skip(Stage from) implements Command {}

    /** The game is over; a round that is still open does not count. */
    record End(Stage from) implements Command {}

    record Turn(Option option, Switch to) implements Command {}

    /** Nobody who is there has to answer in this round any more. */
    record NobodyLeft(int round) implements Command {}

    /** Time has passed. */
    record Tick() implements Command {}
}
