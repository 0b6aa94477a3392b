package tarozi.live;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tarozi.account.Person;
import tarozi.classroom.Name;
import tarozi.live.game.Extra;

/** Somebody in a game. */
@Entity
public class Player extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "player_seq")
    @SequenceGenerator(name = "player_seq", allocationSize = 50)
    private Long id;

    private long gameId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    private String name;
    private String look;
    private int team;
    private int extra;
    private Instant joinedAt;
    private Instant removedAt;

    protected Player() {}

    Player(Game game, Person person, Name name, int team, Instant joinedAt) {
        this.gameId = game.id();
        this.person = person;
        this.name = name.text();
        this.look = name.look();
        this.team = team;
        this.joinedAt = joinedAt;
    }

    /** Who somebody is in a game, removed or not. */
    public static Optional<Player> of(Person person, Game game) {
        return find("gameId = ?1 and person.id = ?2", game.id(), person.id()).firstResultOptional();
    }

    public static Optional<Player> of(Game game, long id) {
        return find("gameId = ?1 and id = ?2", game.id(), id).firstResultOptional();
    }

    /** Everybody who ever came in, in the order of their coming. */
    public static List<Player> in(Game game) {
        return in(game.id());
    }

    static List<Player> in(long gameId) {
        return list("from Player p join fetch p.person where p.gameId = ?1 order by p.joinedAt, p.id", gameId);
    }

    /** Who somebody was in every game, the first one first. */
    static List<Player> everOf(Person person) {
        return list("person.id = ?1 order by joinedAt, id", person.id());
    }

    /** The most extra time that anybody in a game has. */
    static Extra mostExtra(Game game) {
        var most = getEntityManager()
                .createQuery(
                        "select max(p.extra) from Player p where p.gameId = ?1 and p.removedAt is null", Integer.class)
                .setParameter(1, game.id())
                .getSingleResult();
        return new Extra(most == null ? 0 : most);
    }

    static long count(Game game) {
        return count("gameId", game.id());
    }

    /** From now on this is who another person is in the game. */
    void giveTo(Person other) {
        person = other;
    }

    /** Gives up the name; one that begins with a blank is like nobody’s. */
    void forget() {
        name = Person.nameOfForgotten(person.id());
        look = " " + name;
    }

    void remove(Instant now) {
        if (removedAt == null) {
            removedAt = now;
        }
    }

    void readmit() {
        removedAt = null;
    }

    void allow(Extra more) {
        extra = more.permille();
    }

    void join(int other) {
        team = other;
    }

    public long id() {
        return id;
    }

    public long gameId() {
        return gameId;
    }

    public Person person() {
        return person;
    }

    public String name() {
        return name;
    }

    /** The number of the team, from 1; 0 where there are none. */
    public int team() {
        return team;
    }

    public Extra extra() {
        return new Extra(extra);
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    Optional<Instant> removedAt() {
        return Optional.ofNullable(removedAt);
    }
}
