package tarozi.live.game;

/** What became of a command. One that comes too late, twice or out of turn changes nothing and says why. */
public sealed interface Outcome {
    record Next(State state) implements Outcome {}

    record Nothing(Why why) implements Outcome {}

    enum Why {
        /** The game has gone on since. */
        STALE,
        /** The clock stands. */
        PAUSED,
        /** It makes no sense here. */
        UNFIT,
        /** It is so already, or it is not time yet. */
        IDLE
    }
}
