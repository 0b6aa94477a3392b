package tarozi.live.game;

import java.time.Duration;

/** How much more time a player has than the others, in permille of theirs. */
public record Extra(int permille) {
    public static final Extra NONE = new Extra(0);
    public static final int MOST = 2000;

    private static final int WHOLE = 1000;

    public Extra {
        if (permille < 0 || permille > MOST) {
            throw new IllegalArgumentException(permille + " permille");
        }
    }

    public int percent() {
        return permille / 10;
    }

    Duration of(Duration usual) {
        return usual.multipliedBy(WHOLE + permille).dividedBy(WHOLE);
    }
}
