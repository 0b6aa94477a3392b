package tarozi.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tarozi.answer.Place;
import tarozi.answer.Venue;
import tarozi.assignment.Score;
import tarozi.classroom.Name;
import tarozi.live.Deck;
import tarozi.live.Game;
import tarozi.live.GameAnswer;
import tarozi.live.Player;
import tarozi.live.game.Extra;
import tarozi.live.game.Race;
import tarozi.quiz.Content;
import tarozi.quiz.Item;

/** A game; every player has one paper, with the rounds that are over on it. */
public record Played(Game game) implements Occasion {
    private static final int ONLY = 1;
    private static final double SECOND = 1000;

    /** What the rounds that count earned, by round and player. */
    private record Earned(Map<Integer, Map<Long, Integer>> points) {
        int of(int round, long player) {
            return points.get(round).getOrDefault(player, 0);
        }
    }

    @Override
    public Content asked() {
        return game.content();
    }

    /** How many rounds count: those that are over and were not skipped. */
    public int counted() {
        return game.state().counted().size();
    }

    @Override
    public List<Student> students(Marker marker, Instant now) {
        var answers = GameAnswer.in(game);
        Map<Long, List<Exercise>> exercises =
                exercises(Player.in(game), answers).stream().collect(Collectors.groupingBy(Exercise::paper));
        var earned = earned(answers);
        return Player.in(game).stream()
                .map(player ->
                        student(player, paper(player, exercises.getOrDefault(player.id(), List.of()), earned, marker)))
                .sorted(Comparator.comparing(Student::name, Name.ORDER))
                .toList();
    }

    private Earned earned(List<GameAnswer> answers) {
        var race = new Race(
                asked().scoring(), asked().items().stream().map(Item::points).toList());
        var runs = answers.stream().map(GameAnswer::run).toList();
        return new Earned(game.state().counted().stream()
                .collect(Collectors.toMap(Function.identity(), round -> race.earned(round, runs))));
    }

    private static Student student(Player player, Paper paper) {
        var notes = EnumSet.noneOf(Student.Note.class);
        if (player.isRemoved()) {
            notes.add(Student.Note.REMOVED);
        }
        if (!player.extra().equals(Extra.NONE)) {
            notes.add(Student.Note.MORE_TIME);
        }
        return new Student(player.person().id(), player.name(), player.team(), notes, Optional.empty(), List.of(paper));
    }

    private Paper paper(Player player, List<Exercise> exercises, Earned earned, Marker marker) {
        var counted = game.state().counted();
        var lines = counted.stream()
                .map(round -> line(round, earned.of(round, player.id())))
                .toList();
        Map<String, Cell> cells = new HashMap<>();
        exercises.stream()
                .filter(exercise -> counted.contains(exercise.number()))
                .forEach(exercise -> exercise.answer()
                        .ifPresent(answer -> cells.put(exercise.key(), marker.cell(exercise, answer))));
        return new Paper(
                player.id(),
                ONLY,
                state(cells),
                new Paper.Times(player.joinedAt(), Optional.empty()),
                new Score(lines),
                cells,
                0);
    }

    private Paper.State state(Map<String, Cell> cells) {
        if (!game.state().isEnded()) {
            return Paper.State.OPEN;
        }
        return cells.isEmpty() ? Paper.State.BLANK : Paper.State.FINISHED;
    }

    private Score.Line line(int round, int earned) {
        var item = item(round);
        return new Score.Line(item.key(), earned, item.points());
    }

    @Override
    public boolean hasAsked(int number) {
        return rounds().contains(number);
    }

    @Override
    public boolean isSkipped(int number) {
        return game.state().isSkipped(number);
    }

    @Override
    public List<String> absent() {
        return List.of();
    }

    @Override
    public List<Exercise> exercises() {
        return exercises(Player.in(game), GameAnswer.in(game));
    }

    @Override
    public List<Exercise> exercises(long paper) {
        return Player.of(game, paper).stream()
                .flatMap(player -> exercises(List.of(player), GameAnswer.in(game)).stream())
                .toList();
    }

    private List<Exercise> exercises(List<Player> players, List<GameAnswer> answers) {
        var deck = new Deck(asked(), game.seed());
        var given = answers.stream().collect(Collectors.toMap(it -> new Slot(it.playerId(), it.round()), it -> it));
        return players.stream()
                .flatMap(player -> rounds().stream()
                        .map(round -> exercise(
                                player, round, Optional.ofNullable(given.get(new Slot(player.id(), round))), deck)))
                .toList();
    }

    private record Slot(long player, int round) {}

    /** Those over; nobody looks at the answers to a question that is being asked. */
    private List<Integer> rounds() {
        var state = game.state();
        int last = state.phase().isAsking() ? state.round() - 1 : state.round();
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private Exercise exercise(Player player, int round, Optional<GameAnswer> given, Deck deck) {
        return new Exercise(
                player.id(),
                player.person().id(),
                round,
                item(round).key(),
                new Venue(Place.GAME, game.id() + "/" + round),
                given.map(it -> Exercise.question(it.answer().asked().code()))
                        .orElseGet(() -> deck.question(round, player.id())),
                given.map(GameAnswer::answer),
                given.map(it -> OptionalInt.of((int) Math.round(it.used().toMillis() / SECOND)))
                        .orElse(OptionalInt.empty()),
                given.map(GameAnswer::lag),
                Optional.empty());
    }

    private Item item(int round) {
        return asked().items().get(round - 1);
    }
}
