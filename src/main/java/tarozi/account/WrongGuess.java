package tarozi.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How often in a row somebody has knocked at a door with a wrong password, and when they may knock again. */
@Entity
public class WrongGuess extends PanacheEntityBase {
    /** So many wrong passwords are everybody's right. */
    static final int FREE = 5;

    private static final Duration FIRST_DELAY = Duration.ofSeconds(5);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 10;

    /** After so long a peace all is forgotten. */
    static final Duration FORGOTTEN = Duration.ofDays(1);

    @Id
    @Column(length = 43, updatable = false)
    private String door;

    private int guesses;

    @Column(nullable = false)
    private Instant lastAt;

    protected WrongGuess() {}

    WrongGuess(Door door, Instant now) {
        this.door = door.hash();
        this.lastAt = now;
    }

    static Optional<WrongGuess> lockedAt(Door door) {
        return findByIdOptional(door.hash(), LockModeType.PESSIMISTIC_WRITE);
    }

    static void forget(Door door) {
        deleteById(door.hash());
    }

    static void forgetOld(Instant now) {
        delete("lastAt < ?1", now.minus(FORGOTTEN));
    }

    /** How long to wait before the next try; zero when it may be made now. */
    Duration wait(Instant now) {
        if (isForgotten(now) || guesses < FREE) {
            return Duration.ZERO;
        }
        var left = Duration.between(now, lastAt.plus(delay(guesses)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Counts a try as wrong before it is looked at, so that many at the same moment count too. */
    void count(Instant now) {
        guesses = isForgotten(now) ? 1 : guesses + 1;
        lastAt = now;
    }

    private boolean isForgotten(Instant now) {
        return lastAt.plus(FORGOTTEN).isBefore(now);
    }

    /** Five seconds after the fifth, ten after the sixth, and so on up to a quarter of an hour. */
    private static Duration delay(int guesses) {
        var delay = FIRST_DELAY.multipliedBy(1L << Math.min(guesses - FREE, MOST_DOUBLINGS));
        return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    }
}
