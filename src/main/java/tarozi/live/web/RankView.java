package tarozi.live.web;

import java.util.List;
import java.util.Optional;
import tarozi.live.Phone;
import tarozi.live.Table;
import tarozi.live.game.Option;
import tarozi.live.game.Standing;
import tarozi.live.game.TeamStanding;

/** Where a player stands; nobody is told a place before having a point, for all would share it. */
public record RankView(Table table, Phone phone) {
    private static final int FIRST = 3;
    private static final int MOST = 6;

    /** One of the first. */
    public record Step(int rank, String name, int points, boolean isMine) {}

    public Optional<Standing> standing() {
        return table.standing(phone.id());
    }

    public int points() {
        return standing().map(Standing::points).orElse(0);
    }

    public int streak() {
        return standing().map(Standing::streak).orElse(0);
    }

    public int place() {
        return standing().map(Standing::rank).orElse(0);
    }

    public int players() {
        return table.ranking().size();
    }

    /** Whether places are shown, and this player has one. */
    public boolean isPlaced() {
        return points() > 0 && isBoardShown();
    }

    public boolean isBoardShown() {
        return table.state().has(Option.BOARD_SHOWN);
    }

    public String key() {
        return isShared() ? "live.rank.shared" : "live.rank";
    }

    /** Whether somebody has as many points: equals stand side by side in the ranking. */
    private boolean isShared() {
        var ranking = table.ranking();
        return place() > 0 && ranking.size() > place() && ranking.get(place()).rank() == place();
    }

    /** Where the team stands, if it has a place that is shown. */
    public Optional<TeamStanding> team() {
        return table.teams() == 0 || !isBoardShown()
                ? Optional.empty()
                : table.teamRanking().stream()
                        .filter(it -> it.team() == phone.team() && it.isPlaced())
                        .findFirst();
    }

    public int teams() {
        return table.teams();
    }

    /** The first three places; nobody stands there without points. */
    public List<Step> first() {
        if (!isBoardShown()) {
            return List.of();
        }
        return table.ranking().stream()
                .takeWhile(it -> it.rank() <= FIRST && it.points() > 0)
                .limit(MOST)
                .map(it -> new Step(it.rank(), name(it.player()), it.points(), it.player() == phone.id()))
                .toList();
    }

    private String name(long player) {
        return table.phone(player).map(Phone::name).orElse("");
    }
}
