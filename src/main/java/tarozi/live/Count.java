package tarozi.live;

/**
 * How it stands with the phones, at one moment.
 *
 * @param players everybody in the game
 * @param here those of them who are connected, or whose page asked a moment ago
 * @param returning those who were here a moment ago and may be on their way back
 * @param taking those with whom the round is played: whoever is here, may be on the way back or was in it
 * @param have those who have the round's question
 * @param left those who are here and may still answer
 */
public record Count(int round, int players, int here, int returning, int taking, int have, int answered, int left) {
    /** Those who have been away for so long that they are not waited for. */
    public int gone() {
        return players - here - returning;
    }
}
