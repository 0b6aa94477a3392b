package tarozi.live.web;

import java.util.Comparator;
import java.util.List;
import tarozi.live.Kind;
import tarozi.live.Phone;
import tarozi.live.Table;
import tarozi.web.QrCode;

/** What a race has on its players' pages that a class's game has on the host's: the way in, who is there, the start. */
public record RaceView(Table table, Phone phone, Watcher watcher) {
    public boolean isRace() {
        return table.game().kind() == Kind.RACE;
    }

    public boolean isStarter() {
        return table.game().host().id() == phone.person();
    }

    public String code() {
        return table.game().code().letters();
    }

    public String shownCode() {
        return table.game().code().shown();
    }

    public String joinAddress() {
        return watcher.site() + "join/" + code();
    }

    public QrCode qr() {
        return QrCode.of(joinAddress());
    }

    public String token() {
        return watcher.token();
    }

    public String starterName() {
        return table.phoneOf(table.game().host().id()).map(Phone::name).orElse("");
    }

    public List<Phone> players() {
        return table.phones().stream()
                .filter(it -> !it.isRemoved())
                .sorted(Comparator.comparing(Phone::id))
                .toList();
    }

    public int most() {
        return Kind.MOST_IN_A_RACE;
    }

    /** What to start to race in the same once more. */
    public String family() {
        return table.content().items().get(0).family();
    }

    public int level() {
        return table.content().items().get(0).level().number();
    }
}
