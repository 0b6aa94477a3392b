package tarozi.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tarozi.live.game.Phase;
import tarozi.live.game.Plan;
import tarozi.live.game.Race;
import tarozi.live.game.Run;
import tarozi.live.game.Standing;
import tarozi.live.game.State;
import tarozi.live.game.TeamStanding;
import tarozi.question.Question;
import tarozi.quiz.Content;
import tarozi.quiz.Item;

/** A game as this node shows it. Everything here can be read from the database again. */
public final class Table {
    private final long id;
    private final Game game;
    private final Deck deck;
    private final Race race;
    private final Map<Long, Phone> phones = new ConcurrentHashMap<>();
    private final Map<Long, Phone> byPerson = new ConcurrentHashMap<>();
    private final Set<Seat> walls = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Map<Long, Given>> given = new ConcurrentHashMap<>();
    private final Map<Long, Arriving> arriving = new ConcurrentHashMap<>();
    private volatile State deciding;
    private volatile Face face;
    private volatile Instant wanted = Instant.MAX;

    /** An answer between its arrival and its commit. */
    record Arriving(Sent sent, CompletableFuture<Receipt> receipt) {}

    Table(Game game) {
        this.id = game.id();
        this.game = game;
        this.deck = new Deck(game.content(), game.seed());
        this.race = new Race(
                content().scoring(),
                content().items().stream().map(Item::points).toList());
        this.deciding = game.state();
        this.face = Face.summedUp(game, List.of(), List.of());
    }

    /** From now on only such answers are taken as this state allows. */
    void decideBy(State fresh) {
        deciding = fresh;
    }

    /** By what answers are judged: sooner than by what is shown, which waits for the last answer that counts. */
    State deciding() {
        return deciding;
    }

    /** From now on this is shown. To be called when no answer is on its way any more. */
    void stand(Game fresh) {
        decideBy(fresh.state());
        boolean asSummedUp = fresh.state().phase().isAsking() && fresh.seating() == seating();
        face = asSummedUp ? face.of(fresh) : summedUp(fresh);
    }

    /** Now that its players and answers are known, this is shown. */
    void lay(Game fresh) {
        face = summedUp(fresh);
    }

    private Face summedUp(Game fresh) {
        var runs = given.keySet().stream().flatMap(this::runs).toList();
        var ranking =
                race.standings(playing().map(Phone::id).toList(), fresh.state().counted(), runs);
        return Face.summedUp(fresh, ranking, ofTeams(ranking));
    }

    Phone learn(Player player) {
        var phone = phones.computeIfAbsent(player.id(), absent -> new Phone(player));
        phone.learn(player);
        byPerson.put(phone.person(), phone);
        return phone;
    }

    /** Of two players who turned out to be one person, one is no more. */
    void forget(Set<Long> gone) {
        phones.keySet().removeAll(gone);
        byPerson.values().removeIf(phone -> gone.contains(phone.id()));
        given.values().forEach(round -> round.keySet().removeAll(gone));
    }

    void remember(Given one) {
        given.computeIfAbsent(one.round(), absent -> new ConcurrentHashMap<>()).put(one.player(), one);
    }

    Optional<Arriving> arrives(long player, Arriving one) {
        return Optional.ofNullable(arriving.putIfAbsent(player, one));
    }

    void arrived(long player) {
        arriving.remove(player);
    }

    /** Those on their way now. */
    Collection<CompletableFuture<Receipt>> onTheirWay() {
        return arriving.values().stream().map(Arriving::receipt).toList();
    }

    Set<Seat> walls() {
        return walls;
    }

    public Count count(Instant now) {
        int round = state().round();
        var playing = playing().toList();
        var here = playing.stream().filter(phone -> phone.isHere(now)).toList();
        var answers = given.getOrDefault(round, Map.of());
        return new Count(
                round,
                playing.size(),
                here.size(),
                number(playing, phone -> phone.mayReturn(now)),
                number(playing, phone -> phone.isHere(now) || phone.mayReturn(now) || wasIn(round, phone)),
                number(playing, phone -> wasIn(round, phone)),
                number(playing, phone -> answers.containsKey(phone.id())),
                number(here, phone -> !answers.containsKey(phone.id()) && mayAnswer(phone, now)));
    }

    private static int number(List<Phone> phones, Predicate<Phone> are) {
        return (int) phones.stream().filter(are).count();
    }

    /** Whether somebody had a round's question, or answered it. */
    private boolean wasIn(int round, Phone phone) {
        return phone.hasQuestion(round) || given(round, phone.id()).isPresent();
    }

    /** With how many a round was played. */
    public int playersIn(int round) {
        return number(playing().toList(), phone -> wasIn(round, phone));
    }

    /** Whether somebody who could still answer was here a moment ago. */
    boolean isMissingSomebody(Instant now) {
        var answers = given.getOrDefault(state().round(), Map.of());
        return playing()
                .anyMatch(phone -> phone.mayReturn(now) && !answers.containsKey(phone.id()) && mayAnswer(phone, now));
    }

    private boolean mayAnswer(Phone phone, Instant now) {
        return state().phase() != Phase.OPEN
                || state().isPaused()
                || !now.isAfter(
                        state().timing().orElseThrow().bell(phone.extra()).plus(Plan.GRACE));
    }

    public Optional<Phone> phone(long player) {
        return Optional.ofNullable(phones.get(player));
    }

    public Optional<Phone> phoneOf(long person) {
        return Optional.ofNullable(byPerson.get(person));
    }

    /** Everybody, removed or not. */
    public Collection<Phone> phones() {
        return phones.values();
    }

    public Optional<Given> given(int round, long player) {
        return Optional.ofNullable(given.getOrDefault(round, Map.of()).get(player));
    }

    /** What somebody has answered or is to answer in a round. */
    public Question question(int round, long player) {
        return given(round, player).map(Given::question).orElseGet(() -> deck.question(round, player));
    }

    public Collection<Given> given(int round) {
        return given.getOrDefault(round, Map.of()).values();
    }

    /** What everybody's answers of a round earn. */
    public Map<Long, Integer> earned(int round) {
        return race.earned(round, runs(round).toList());
    }

    /** Only of those who play: whoever had to go takes nothing from the others. */
    private Stream<Run> runs(int round) {
        return given(round).stream()
                .filter(one ->
                        phone(one.player()).filter(phone -> !phone.isRemoved()).isPresent())
                .map(Given::run);
    }

    private Stream<Phone> playing() {
        return phones.values().stream().filter(phone -> !phone.isRemoved());
    }

    public Optional<Standing> standing(long player) {
        return Optional.ofNullable(face.standings().get(player));
    }

    /** The best first; only those who play. */
    public List<Standing> ranking() {
        return face.ranking();
    }

    public List<TeamStanding> teamRanking() {
        return face.teamRanking();
    }

    private List<TeamStanding> ofTeams(List<Standing> ranking) {
        return TeamStanding.of(
                ranking,
                phones.values().stream()
                        .filter(phone -> phone.team() > 0)
                        .collect(Collectors.toMap(Phone::id, Phone::team)));
    }

    /** Somebody wants to see it. */
    void wanted(Instant now) {
        wanted = now;
    }

    /** Whether nobody has wanted to see it since a moment, and nobody looks at it. */
    boolean isIdleSince(Instant moment) {
        return wanted.isBefore(moment)
                && walls.isEmpty()
                && phones.values().stream().noneMatch(phone -> phone.seat().isPresent());
    }

    public long id() {
        return id;
    }

    /** What never changes about it. */
    public Game game() {
        return game;
    }

    public Content content() {
        return game.content();
    }

    public Deck deck() {
        return deck;
    }

    public State state() {
        return face.state();
    }

    /** The next round as it will be announced; empty while one is being asked, and after the last. */
    public Optional<State> next(Instant now) {
        var state = state();
        return state.isEnded() || state.phase().isAsking() || state.round() == rounds()
                ? Optional.empty()
                : Optional.of(state.announcing(
                        Duration.ofSeconds(deck.item(state.round() + 1).seconds()), now));
    }

    public long version() {
        return face.version();
    }

    long seating() {
        return face.seating();
    }

    public int teams() {
        return face.teams();
    }

    public int rounds() {
        return content().items().size();
    }
}
