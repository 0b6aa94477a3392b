package tarozi.live.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
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
import tarozi.live.game.Switch;
import tarozi.web.QrCode;

/**
 * What the host sees: with the controls on a phone or laptop, without them on the wall.
 *
 * @param site where the application is found, such as {@code https://tarozi.example/}
 */
public record HostView(Table table, Watcher watcher, String site, Instant now) {
    /** As many names as a wall can hold, and as many players as a page of controls has forms for. */
    private static final int NAMES = 90;

    private static final int FORMS = 60;
    private static final int MOST_TEAMS = 8;
    private static final int[] EXTRAS = {0, 250, 500, 1000, 2000};

    public String code() {
        return table.game().code().letters();
    }

    public String shownCode() {
        return table.game().code().shown();
    }

    public String address() {
        return "/host/" + code();
    }

    public String ownAddress() {
        return site + "host/" + code();
    }

    public String joinAddress() {
        return site + "join/" + code();
    }

    public String joinShown() {
        return typed(site + "join");
    }

    public String ownShown() {
        return typed(ownAddress());
    }

    public String wallShown() {
        return typed(ownAddress() + "/projector");
    }

    /** As people type it. */
    private static String typed(String address) {
        return address.replaceFirst("^https?://", "");
    }

    public QrCode qr() {
        return QrCode.of(joinAddress());
    }

    /** Whether the address of this page leads phones to themselves. */
    public boolean isAlone() {
        return Nearby.isAlone(site);
    }

    public String siteShown() {
        return typed(site).replaceFirst("/$", "");
    }

    /** By which addresses the controls may be open to phones too. */
    public List<String> nearby() {
        return Nearby.sites(site).stream()
                .map(other -> other + "host/" + code())
                .toList();
    }

    /** For opening the controls on another device. */
    public QrCode ownQr() {
        return QrCode.of(ownAddress());
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

    public boolean isLobby() {
        return phase() == Phase.LOBBY;
    }

    public boolean isEnded() {
        return phase() == Phase.ENDED;
    }

    public int round() {
        return table.state().round();
    }

    public int rounds() {
        return table.rounds();
    }

    /** Whether the round before this one was taken out of the game. */
    public boolean isAfterSkipped() {
        return table.state().isSkipped(round() - 1);
    }

    /** What the large button does after a reveal. */
    public String goKey() {
        if (round() == rounds()) {
            return "live.finish";
        }
        return table.state().has(Option.BOARD_SHOWN) && phase() == Phase.REVEALED ? "live.go.board" : "live.next";
    }

    public Clockwork clock() {
        return new Clockwork(table.state(), Extra.NONE, now);
    }

    /** Seconds until the question opens. */
    public long secondsAhead() {
        return table.state()
                .timing()
                .map(timing -> Duration.between(table.state().paused().orElse(now), timing.opens()))
                .map(ahead -> Math.max(0, (ahead.toMillis() + 999) / 1000))
                .orElse(0L);
    }

    public Count count() {
        return table.count(now);
    }

    public Presence presence() {
        return Presence.of(table, now);
    }

    /** One of the host's switches. */
    public record Toggle(Option option, boolean on) {
        public String key() {
            return "live.option." + option;
        }

        /** What holds now. */
        public String stateKey() {
            return key() + (on ? ".ON" : ".OFF");
        }

        public Switch to() {
            return on ? Switch.OFF : Switch.ON;
        }

        /** What the button does. */
        public String toKey() {
            return key() + ".to." + to();
        }
    }

    public List<Toggle> toggles() {
        return Arrays.stream(Option.values())
                .map(option -> new Toggle(option, table.state().has(option)))
                .toList();
    }

    public boolean isBoardShown() {
        return table.state().has(Option.BOARD_SHOWN);
    }

    public boolean isLocked() {
        return table.state().has(Option.LOCKED);
    }

    /** Whether any question is over that counts: only those can be looked at again. */
    public boolean isReviewable() {
        return !table.state().counted().isEmpty();
    }

    public AskedView asked() {
        return new AskedView(table, round());
    }

    public boolean isRevealed() {
        return table.state().isRevealed(round());
    }

    public Answered answered() {
        return Answered.of(table, round());
    }

    public Places places() {
        return new Places(table);
    }

    public String rulesKey() {
        return "live.rules." + table.content().scoring();
    }

    /** Those who play, the last who came first. */
    public List<Phone> newcomers() {
        return playing().stream()
                .sorted(Comparator.comparing(Phone::id).reversed())
                .limit(NAMES)
                .toList();
    }

    public int unnamed() {
        return Math.max(0, playing().size() - NAMES);
    }

    private List<Phone> playing() {
        return table.phones().stream().filter(phone -> !phone.isRemoved()).toList();
    }

    /** Everybody who plays, by name. */
    public List<Phone> everybody() {
        return playing().stream()
                .sorted(Comparator.comparing(Phone::name, Name.ORDER))
                .toList();
    }

    /** Those of them for whom there is room beside the controls. */
    public List<Phone> some() {
        return everybody().stream().limit(FORMS).toList();
    }

    public boolean isCrowd() {
        return playing().size() > FORMS;
    }

    public List<Phone> removed() {
        return table.phones().stream()
                .filter(Phone::isRemoved)
                .sorted(Comparator.comparing(Phone::name, Name.ORDER))
                .toList();
    }

    /** How many teams there may be. */
    public List<Integer> teamChoices() {
        return IntStream.rangeClosed(2, MOST_TEAMS).boxed().toList();
    }

    /** How much more time a player can have. */
    public List<Extra> extraChoices() {
        return IntStream.of(EXTRAS).mapToObj(Extra::new).toList();
    }

    public long quiz() {
        return table.game().quizId().orElse(0L);
    }
}
