package tarozi.live.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tarozi.classroom.Name;
import tarozi.i18n.Language;
import tarozi.live.Count;
import tarozi.live.Phone;
import tarozi.live.Table;
import tarozi.live.game.Extra;
import tarozi.live.game.Option;
import tarozi.live.game.Phase;
import tarozi.live.game.Standing;
import tarozi.live.game.TeamStanding;
import tarozi.question.Prompt;
import tarozi.question.Question;
import tarozi.web.QrCode;

/**
 * What the host sees: with the controls on a phone or laptop, without them on the wall.
 *
 * @param site where the application is found, such as {@code https://tarozi.example/}
 */
public record HostView(Table table, Watcher watcher, String site, Instant now) {
    private static final int PLACES = 5;
    private static final int NAMES = 60;

    public String code() {
        return table.game().code().letters();
    }

    public String shownCode() {
        return table.game().code().shown();
    }

    public String address() {
        return "/host/" + code();
    }

    public String joinAddress() {
        return site + "join/" + code();
    }

    /** As people type it. */
    public String joinShown() {
        return (site + "join").replaceFirst("^https?://", "");
    }

    public QrCode qr() {
        return QrCode.of(joinAddress());
    }

    public String token() {
        return watcher.token();
    }

    public String title(Language language) {
        return table.content().title().said(language.tag());
    }

    public Phase phase() {
        return table.state().phase();
    }

    public int round() {
        return table.state().round();
    }

    public int rounds() {
        return table.rounds();
    }

    public boolean isLast() {
        return round() == rounds();
    }

    /** What the large button does after a reveal. */
    public String goKey() {
        if (isLast()) {
            return "live.finish";
        }
        return table.state().has(Option.BOARD_SHOWN) ? "live.go.board" : "live.next";
    }

    public Clockwork clock() {
        return new Clockwork(table.state(), Extra.NONE, now);
    }

    public Count count() {
        return table.count(now);
    }

    public boolean has(String option) {
        return table.state().has(Option.valueOf(option));
    }

    public List<Option> options() {
        return List.of(Option.values());
    }

    public boolean isShared() {
        return table.deck().isShared();
    }

    public Question question() {
        return table.deck().shared(round());
    }

    public Prompt prompt() {
        return question().prompt();
    }

    public int seconds() {
        return table.deck().item(round()).seconds();
    }

    public int worth() {
        return table.deck().item(round()).points();
    }

    public String rulesKey() {
        return "live.rules." + table.content().scoring();
    }

    public boolean isRevealed() {
        return table.state().isRevealed(round());
    }

    public Answered answered() {
        return Answered.of(table, round());
    }

    /** Those who play, the last who came first. */
    public List<Phone> newcomers() {
        return playing().stream()
                .sorted(Comparator.comparing(Phone::id).reversed())
                .limit(NAMES)
                .toList();
    }

    public List<Phone> playing() {
        return table.phones().stream().filter(phone -> !phone.isRemoved()).toList();
    }

    public List<Phone> removed() {
        return table.phones().stream().filter(Phone::isRemoved).toList();
    }

    /** Everybody who plays, by name. */
    public List<Phone> byName() {
        return playing().stream()
                .sorted(Comparator.comparing(Phone::name, Name.ORDER))
                .toList();
    }

    /** One of the first places. */
    public record Place(Standing standing, String name, int team) {}

    public List<Place> places() {
        return table.ranking().stream().limit(PLACES).map(this::place).toList();
    }

    private Place place(Standing standing) {
        var phone = table.phone(standing.player()).orElseThrow();
        return new Place(standing, phone.name(), phone.team());
    }

    public List<TeamStanding> teams() {
        return table.teams() == 0 ? List.of() : table.teamRanking();
    }

    public List<Integer> teamNumbers() {
        return IntStream.rangeClosed(1, table.teams()).boxed().toList();
    }
}
