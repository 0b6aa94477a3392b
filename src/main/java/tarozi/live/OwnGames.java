package tarozi.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import tarozi.account.Person;
import tarozi.live.game.Race;
import tarozi.quiz.Item;
import tarozi.quiz.Scoring;

/** The games in which somebody plays or has played. */
@ApplicationScoped
public class OwnGames {
    private static final int MOST_RUNNING = 3;
    private static final int MOST_FINISHED = 10;

    /** A game that is over, and what the player got in it. */
    public record Finished(Game game, int points) {}

    /** Those that go on, the newest first. */
    @Transactional
    public List<Game> running(Person person) {
        return Game.runningWith(person, MOST_RUNNING);
    }

    /** Those that are over, the last one first; where nothing was asked, there is nothing to look at. */
    @Transactional
    public List<Finished> finished(Person person) {
        return Game.finishedWith(person, MOST_FINISHED).stream()
                .map(game -> finished(game, Player.of(person, game).orElseThrow()))
                .toList();
    }

    private static Finished finished(Game game, Player player) {
        var content = game.content();
        var race = new Race(
                content.scoring(), content.items().stream().map(Item::points).toList());
        var answers = content.scoring() == Scoring.FIRST_CORRECT ? GameAnswer.ofPlaying(game) : GameAnswer.of(player);
        var runs = answers.stream().map(GameAnswer::run).toList();
        var standing = race.standings(List.of(player.id()), game.state().counted(), runs);
        return new Finished(game, standing.get(0).points());
    }
}
