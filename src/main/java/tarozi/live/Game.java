package tarozi.live;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tarozi.account.Person;
import tarozi.classroom.JoinCode;
import tarozi.live.game.Command;
import tarozi.live.game.Option;
import tarozi.live.game.Outcome;
import tarozi.live.game.Phase;
import tarozi.live.game.Rules;
import tarozi.live.game.State;
import tarozi.live.game.Timing;
import tarozi.question.Seed;
import tarozi.quiz.Content;
import tarozi.quiz.QuizVersion;

/** A quiz being played, or played. */
@Entity
public class Game extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "game_seq")
    @SequenceGenerator(name = "game_seq", allocationSize = 50)
    private Long id;

    private String code;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    private Person host;

    private Long quizId;
    private Long quizVersionId;

    @Convert(converter = FrozenContentColumn.class)
    private Content content;

    private long seed;
    private int teams;
    private Instant createdAt;

    @Version
    private long version;

    private long seating;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private int round;
    private Instant opensAt;
    private Instant endsAt;
    private Instant pausedAt;
    private Instant dueAt;

    @Convert(converter = RoundsColumn.class)
    private Set<Integer> skipped;

    @Convert(converter = OptionsColumn.class)
    private Set<Option> options;

    private Instant endedAt;

    protected Game() {}

    private Game(JoinCode code, Kind kind, Person host, Content content, Seed seed, Instant now) {
        this.code = code.letters();
        this.kind = kind;
        this.host = host;
        this.content = content;
        this.seed = seed.value();
        this.createdAt = now;
        take(
                State.lobby(
                        kind == Kind.RACE
                                ? EnumSet.of(Option.GOES_ON, Option.ENDS_WITH_THE_LAST, Option.BOARD_SHOWN)
                                : EnumSet.of(Option.ENDS_WITH_THE_LAST, Option.BOARD_SHOWN)),
                now);
    }

    static Game of(QuizVersion played, JoinCode code, Person host, Seed seed, Instant now) {
        var game = new Game(code, Kind.CLASS, host, played.content(), seed, now);
        game.quizId = played.quizId();
        game.quizVersionId = played.id();
        return game;
    }

    static Game race(Content content, JoinCode code, Person host, Seed seed, Instant now) {
        return new Game(code, Kind.RACE, host, content, seed, now);
    }

    public static Optional<Game> called(JoinCode code) {
        return find("code", code.letters()).firstResultOptional();
    }

    /** A game of this host. */
    public static Optional<Game> of(Person host, JoinCode code) {
        return find("code = ?1 and host.id = ?2", code.letters(), host.id()).firstResultOptional();
    }

    /** The games of a host, the newest first. */
    public static List<Game> of(Person host) {
        return list("host.id = ?1 order by createdAt desc, id desc", host.id());
    }

    /** The races of somebody that have not ended. */
    static List<Long> runningRaces(Person host) {
        return getEntityManager()
                .createQuery(
                        "select g.id from Game g where g.host.id = ?1 and g.kind = ?2 and g.endedAt is null",
                        Long.class)
                .setParameter(1, host.id())
                .setParameter(2, Kind.RACE)
                .getResultList();
    }

    /** The games that somebody hosts and has not ended, the newest first. */
    public static List<Game> running(Person host) {
        return list(
                "host.id = ?1 and kind = ?2 and phase <> ?3 order by createdAt desc, id desc",
                host.id(),
                Kind.CLASS,
                Phase.ENDED);
    }

    /** The games that go on with somebody in them, the newest first. */
    static List<Game> runningWith(Person player, int most) {
        return with(player, "g.endedAt is null order by g.createdAt desc, g.id desc", most);
    }

    /** The games that somebody was in to the end and in which something was asked, the last one first. */
    static List<Game> finishedWith(Person player, int most) {
        return with(player, "g.endedAt is not null and g.round > 0 order by g.endedAt desc, g.id desc", most);
    }

    private static List<Game> with(Person player, String which, int most) {
        var playing = "select g from Game g join Player p on p.gameId = g.id where p.person.id = ?1"
                + " and p.removedAt is null and ";
        return Game.<Game>find(playing + which, player.id()).page(0, most).list();
    }

    /** The games in which a quiz was played, the newest first. */
    public static List<Game> playing(long quizId) {
        return list("quizId = ?1 order by createdAt desc, id desc", quizId);
    }

    /** The codes of the games for which the time has come to go on. */
    static List<String> due(Instant now) {
        return getEntityManager()
                .createQuery("select g.code from Game g where g.dueAt <= ?1 and g.pausedAt is null", String.class)
                .setParameter(1, now)
                .getResultList();
    }

    static long versionOf(long id) {
        return getEntityManager()
                .createQuery("select g.version from Game g where g.id = ?1", Long.class)
                .setParameter(1, id)
                .getSingleResult();
    }

    /** A game whose row is held until the transaction ends. */
    static Game locked(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Something about its players has changed: whoever shows it looks again. */
    void stir() {
        seating++;
    }

    public State state() {
        return new State(
                phase,
                round,
                Optional.ofNullable(opensAt).map(opens -> new Timing(opens, endsAt, usual())),
                Optional.ofNullable(pausedAt),
                Optional.ofNullable(dueAt),
                skipped,
                options);
    }

    private Duration usual() {
        return Duration.ofSeconds(content.items().get(round - 1).seconds());
    }

    /** Goes on to a state that the rules gave. */
    final void take(State next, Instant now) {
        phase = next.phase();
        round = next.round();
        opensAt = next.timing().map(Timing::opens).orElse(null);
        endsAt = next.timing().map(Timing::ends).orElse(null);
        pausedAt = next.paused().orElse(null);
        dueAt = next.due().orElse(null);
        skipped = next.skipped();
        options = next.options();
        if (next.isEnded() && endedAt == null) {
            endedAt = now;
        }
    }

    /** Over, wherever it stands; a round that is still open does not count. */
    void end(Instant now) {
        var over = new Rules(Games.plan(this)).step(state(), new Command.End(state().stage()), now);
        if (over instanceof Outcome.Next next) {
            take(next.state(), now);
        }
    }

    void giveTo(Person other) {
        host = other;
    }

    /** In so many teams, or in none. */
    void divide(int number) {
        teams = number;
        stir();
    }

    public long id() {
        return id;
    }

    public JoinCode code() {
        return new JoinCode(code);
    }

    public Kind kind() {
        return kind;
    }

    public Person host() {
        return host;
    }

    public Optional<Long> quizId() {
        return Optional.ofNullable(quizId);
    }

    public Optional<Long> quizVersionId() {
        return Optional.ofNullable(quizVersionId);
    }

    /** Whether somebody has the controls; a race has none, for whoever starts it plays too. */
    public boolean isHostedBy(Person person) {
        return kind == Kind.CLASS && host.id() == person.id();
    }

    public Content content() {
        return content;
    }

    public Seed seed() {
        return new Seed(seed);
    }

    /** How many teams there are; 0 where everybody plays for themselves. */
    public int teams() {
        return teams;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Grows with every change of somebody who is in; that somebody comes in changes nothing for the others. */
    long seating() {
        return seating;
    }

    /** Grows with every change of the state. */
    public long version() {
        return version;
    }
}
