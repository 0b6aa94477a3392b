package tarozi.live;

/** A page that is open somewhere and hears of what happens. */
public interface Seat {
    /** The game stands elsewhere, or another player's page would look different now. */
    void turn(Table table);

    /** How many are there, have the question and have answered it; for the host's pages, and in a race for everybody. */
    void count(Count count);

    /** Another page of the same player has taken its place, or the player was removed or signed out. */
    void leave(Parting why);

    enum Parting {
        REPLACED,
        REMOVED,
        SIGNED_OUT
    }
}
