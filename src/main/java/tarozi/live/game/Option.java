package tarozi.live.game;

/** What the host may switch on and off at any time. */
public enum Option {
    /** From the reveal it goes on to the next question by itself. */
    GOES_ON,
    /** A round ends when nobody who is there has to answer any more. */
    ENDS_WITH_THE_LAST,
    /** Between two rounds everybody sees who stands where. */
    BOARD_SHOWN,
    /** Nobody new comes in. */
    LOCKED
}
