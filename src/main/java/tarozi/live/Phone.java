package tarozi.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tarozi.live.game.Bank;
import tarozi.live.game.Extra;

/** One player at a table: who it is, and what this node knows of the phone. */
public final class Phone {
    /** A page without a socket asks again well within this time. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A phone that has lost its network tries again well within this time. */
    static final Duration RETURN = Duration.ofSeconds(15);

    private static final int OLD = 3;

    private final long id;
    private final Pace pace = new Pace();
    private volatile long person;
    private volatile String name;
    private volatile int team;
    private volatile Extra extra;
    private volatile boolean removed;
    private volatile Seat seat;
    private volatile Instant asked = Instant.MIN;
    private volatile Instant missed = Instant.MIN;
    private volatile int has;
    private Duration roundTrip;
    private Bank bank = Bank.EMPTY;

    Phone(Player player) {
        this.id = player.id();
        learn(player);
    }

    void learn(Player player) {
        person = player.person().id();
        name = player.name();
        team = player.team();
        extra = player.extra();
        removed = player.isRemoved();
    }

    /** A new page takes the place of the one before. */
    synchronized Optional<Seat> sit(Seat newcomer) {
        var before = Optional.ofNullable(seat);
        seat = newcomer;
        return before;
    }

    /** The page is gone; nothing changes if another has taken its place. */
    synchronized boolean stand(Seat gone, Instant now) {
        if (seat != gone) {
            return false;
        }
        seat = null;
        miss(now);
        return true;
    }

    /** It was here, or may have been before this server was. */
    void miss(Instant now) {
        missed = now;
    }

    /** Whether it has been away for so short a time that it may be on its way back. */
    public boolean mayReturn(Instant now) {
        return !isHere(now) && missed.isAfter(now.minus(RETURN));
    }

    Optional<Seat> seat() {
        return Optional.ofNullable(seat);
    }

    /** A page was fetched. */
    void asks(Instant now) {
        asked = now;
    }

    void has(int round) {
        has = Math.max(has, round);
    }

    public boolean hasQuestion(int round) {
        return has >= round;
    }

    public boolean isHere(Instant now) {
        return seat != null || asked.isAfter(now.minus(PATIENCE));
    }

    /** How much the player says, over whichever connections. */
    public Pace pace() {
        return pace;
    }

    /** What one ping frame took, there and back; slow ones count little, for a phone may have slept. */
    public synchronized void measured(Duration trip) {
        roundTrip = roundTrip == null
                ? trip
                : roundTrip.multipliedBy(OLD).plus(trip).dividedBy(OLD + 1);
    }

    public synchronized Optional<Duration> roundTrip() {
        return Optional.ofNullable(roundTrip);
    }

    synchronized void fill(Duration whole) {
        if (roundTrip != null) {
            bank = bank.filled(roundTrip, whole);
        }
    }

    synchronized Bank bank() {
        return bank;
    }

    synchronized void pay(Duration lag) {
        bank = bank.without(lag);
    }

    public long id() {
        return id;
    }

    public long person() {
        return person;
    }

    public String name() {
        return name;
    }

    public int team() {
        return team;
    }

    public Extra extra() {
        return extra;
    }

    public boolean isRemoved() {
        return removed;
    }
}
