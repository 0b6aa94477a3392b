package tarozi.live.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tarozi.classroom.Refusal;
import tarozi.i18n.Language;
import tarozi.live.Players.Entrance;
import tarozi.live.Table;

/** The door of a game: under which name, and in which team. */
public record JoinView(
        Table table, String name, Optional<Refusal> refusal, Optional<Entrance> closed, boolean isGuest) {
    static JoinView of(Table table, String suggested, boolean guest) {
        return new JoinView(table, suggested, Optional.empty(), Optional.empty(), guest);
    }

    JoinView refused(Refusal why) {
        return new JoinView(table, name, Optional.of(why), closed, isGuest);
    }

    JoinView closed(Entrance why) {
        return new JoinView(table, name, refusal, Optional.of(why), isGuest);
    }

    public String code() {
        return table.game().code().letters();
    }

    public String address() {
        return "/join/" + code();
    }

    public String title(Language language) {
        return table.content().title().said(language.tag());
    }

    public String host() {
        return table.game().host().pseudonym();
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
