package tarozi.live;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import tarozi.answer.Answer;
import tarozi.live.game.Run;
import tarozi.live.game.Verdict.Taken;

/** An answer that counts in a game: one a player and round. */
@Entity
@Immutable
public class GameAnswer extends PanacheEntityBase {
    private static final String WHOLE = "from GameAnswer g join fetch g.answer where ";

    @Id
    private Long answerId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "answer_id")
    private Answer answer;

    private long gameId;
    private long playerId;
    private int round;
    private int used;
    private int lag;
    private int whole;

    protected GameAnswer() {}

    GameAnswer(Answer answer, long gameId, long playerId, int round, Taken taken) {
        this.answerId = answer.id();
        this.answer = answer;
        this.gameId = gameId;
        this.playerId = playerId;
        this.round = round;
        this.used = (int) taken.used().toMillis();
        this.lag = (int) taken.lag().toMillis();
        this.whole = (int) taken.whole().toMillis();
    }

    /** All answers of a game. */
    public static List<GameAnswer> in(Game game) {
        return list(WHOLE + "g.gameId = ?1 order by g.round, g.playerId", game.id());
    }

    /** Of those alone who play: whoever had to go takes nothing from the others. */
    static List<GameAnswer> ofPlaying(Game game) {
        return list(
                WHOLE + "g.gameId = ?1 and g.playerId in"
                        + " (select p.id from Player p where p.gameId = ?1 and p.removedAt is null)",
                game.id());
    }

    static List<GameAnswer> of(Player player) {
        return list(WHOLE + "g.playerId = ?1", player.id());
    }

    static List<GameAnswer> in(long gameId, int round) {
        return list(WHOLE + "g.gameId = ?1 and g.round = ?2", gameId, round);
    }

    static long count(long gameId, int round) {
        return count("gameId = ?1 and round = ?2", gameId, round);
    }

    static long count(Player player) {
        return count("playerId", player.id());
    }

    /** Nothing that a player answered counts in the game any more; it stays in the ledger. */
    static void forget(Player player) {
        delete("playerId", player.id());
    }

    static Optional<GameAnswer> of(long playerId, int round) {
        return find(WHOLE + "g.playerId = ?1 and g.round = ?2", playerId, round).firstResultOptional();
    }

    /** As the race sees it. */
    public Run run() {
        return new Run(playerId, round, answer.marked().share(), used(), whole());
    }

    public Answer answer() {
        return answer;
    }

    public long gameId() {
        return gameId;
    }

    public long playerId() {
        return playerId;
    }

    public int round() {
        return round;
    }

    /** From the opening to the answer, without the lag that was made up for. */
    public Duration used() {
        return Duration.ofMillis(used);
    }

    /** The lag that was made up for. */
    public Duration lag() {
        return Duration.ofMillis(lag);
    }

    /** The time that this player had. */
    public Duration whole() {
        return Duration.ofMillis(whole);
    }
}
