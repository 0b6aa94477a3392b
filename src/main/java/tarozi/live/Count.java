package tarozi.live;

/**
 * How it stands with the phones, at one moment.
 *
 * @param players everybody in the game
 * @param here those of them who are connected, or whose page asked a moment ago
 * @param have those who have the round's question
 * @param left those who are here and may still answer
 */
public record Count(int round, int players, int here, int have, int answered, int left) {
    public int away() {
        return players - here;
    }
}
