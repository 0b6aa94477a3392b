package tarozi.leaderboard;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tarozi.live.Game;
import tarozi.live.GameAnswer;
import tarozi.live.Player;
import tarozi.live.game.Race;
import tarozi.live.game.Standing;
import tarozi.quiz.Item;

/** Who stands where in a game, by the rounds that count, under the names of the game; equals share a rank. */
final class GameRows {
    private GameRows() {}

    static List<Row> of(Game game) {
        Map<Long, Player> players = Player.in(game).stream()
                .filter(player -> !player.isRemoved())
                .collect(Collectors.toMap(Player::id, Function.identity()));
        List<GameAnswer> answers = GameAnswer.in(game);
        List<Item> items = game.content().items();
        Race race = new Race(
                game.content().scoring(), items.stream().map(Item::points).toList());
        var counted = game.state().counted();
        Map<Long, Long> given = answers.stream()
                .filter(answer -> counted.contains(answer.round()))
                .collect(Collectors.groupingBy(GameAnswer::playerId, Collectors.counting()));
        var runs = answers.stream().map(GameAnswer::run).toList();
        return race.standings(players.keySet(), counted, runs).stream()
                .filter(standing -> standing.points() > 0)
                .map(standing -> row(standing, players.get(standing.player()), given))
                .toList();
    }

    private static Row row(Standing standing, Player player, Map<Long, Long> given) {
        int answers = given.getOrDefault(player.id(), 0L).intValue();
        return new Row(standing.rank(), player.person().id(), player.name(), standing.points(), answers);
    }
}
