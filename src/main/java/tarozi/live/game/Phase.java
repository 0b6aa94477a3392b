package tarozi.live.game;

/** Where a game stands. */
public enum Phase {
    /** People come in. */
    LOBBY,
    /** The round's question is on its way to the phones; its clock starts in a moment. */
    READY,
    /** The round's clock runs; answers are taken. */
    OPEN,
    /** The round is over; everybody sees what was right. */
    REVEALED,
    /** Who stands where, between two rounds. */
    BOARD,
    ENDED;

    /** Whether the round's question is about to be asked or is being asked. */
    public boolean isAsking() {
        return this == READY || this == OPEN;
    }
}
