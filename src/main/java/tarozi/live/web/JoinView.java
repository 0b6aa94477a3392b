package tarozi.live.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tarozi.classroom.Refusal;
import tarozi.i18n.Language;
import tarozi.live.Players.Entrance;
import tarozi.live.Table;

/**
 * The door of a game: under which name, and in which team.
 *
 * @param attempt how many suggested names were not wanted
 */
public record JoinView(
        Table table,
        String name,
        int team,
        int attempt,
        Optional<Refusal> refusal,
        Optional<Entrance> closed,
        boolean isGuest) {
    static JoinView of(Table table, String suggested, int attempt, boolean guest) {
        return new JoinView(table, suggested, 0, attempt, Optional.empty(), Optional.empty(), guest);
    }

    JoinView choosing(int side) {
        return new JoinView(table, name, side, attempt, refusal, closed, isGuest);
    }

    JoinView refused(Refusal why) {
        return new JoinView(table, name, team, attempt, Optional.of(why), closed, isGuest);
    }

    JoinView closed(Entrance why) {
        return new JoinView(table, name, team, attempt, refusal, Optional.of(why), isGuest);
    }

    public String code() {
        return table.game().code().letters();
    }

    public String address() {
        return "/join/" + code();
    }

    public String another() {
        return address() + "?attempt=" + (attempt + 1);
    }

    public String title(Language language) {
        return table.content().title().said(language.tag());
    }

    public String problemKey() {
        return "live.name." + refusal.orElseThrow().why();
    }

    public String closedKey() {
        return "live.closed." + closed.orElseThrow();
    }

    public List<Integer> teams() {
        return IntStream.rangeClosed(1, table.teams()).boxed().toList();
    }
}
