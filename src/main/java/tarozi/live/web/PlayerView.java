package tarozi.live.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tarozi.grading.Reading;
import tarozi.i18n.Language;
import tarozi.live.Given;
import tarozi.live.Phone;
import tarozi.live.Table;
import tarozi.live.game.Phase;
import tarozi.live.game.Standing;
import tarozi.live.game.State;
import tarozi.live.game.Verdict;
import tarozi.question.Question;
import tarozi.sheet.FieldView;

/**
 * All that one player may see of a game at one moment. Nothing else reaches a phone, and a right number is in it only after
 * the reveal.
 *
 * @param ahead whether the question comes along before it opens, for a page that opens it by itself
 */
public record PlayerView(
        Table table,
        State state,
        Phone phone,
        Watcher watcher,
        Instant now,
        boolean ahead,
        Optional<Complaint> complaint) {
    /** What was sent and not taken, so that it is not lost. */
    public record Complaint(List<String> typed, List<Reading> readings, Optional<Verdict.Why> why) {
        /** Whether the same may be sent again, mended or later. */
        boolean isForNow() {
            return why.isEmpty() || why.get() == Verdict.Why.EARLY || why.get() == Verdict.Why.PAUSED;
        }
    }

    static PlayerView of(Table table, Phone phone, Watcher watcher, Instant now) {
        return new PlayerView(table, table.state(), phone, watcher, now, false, Optional.empty());
    }

    /** The game as it will stand. */
    PlayerView in(State other) {
        return new PlayerView(table, other, phone, watcher, now, ahead, complaint);
    }

    PlayerView withTheQuestionAhead() {
        return new PlayerView(table, state, phone, watcher, now, true, complaint);
    }

    PlayerView complaining(Complaint about) {
        return new PlayerView(table, state, phone, watcher, now, ahead, Optional.of(about));
    }

    public String code() {
        return table.game().code().letters();
    }

    public String address() {
        return "/live/" + code();
    }

    public String token() {
        return watcher.token();
    }

    public RaceView race() {
        return new RaceView(table, phone, watcher);
    }

    public String title(Language language) {
        return table.content().title().said(language.tag());
    }

    public String name() {
        return phone.name();
    }

    public int team() {
        return phone.team();
    }

    public Phase phase() {
        return state.phase();
    }

    /** Whether the points stand beside the name: where the page is about points, they stand there. */
    public boolean isPointsAside() {
        return phase() != Phase.LOBBY && phase() != Phase.BOARD && phase() != Phase.ENDED;
    }

    public int round() {
        return state.round();
    }

    public int rounds() {
        return table.rounds();
    }

    public Clockwork clock() {
        return new Clockwork(state, phone.extra(), now);
    }

    /** Whether the question may be on the page. */
    public boolean isAsked() {
        return phase().isAsking() && (clock().isOpened() || ahead);
    }

    public boolean isAnswered() {
        return given().isPresent();
    }

    public Optional<Given> given() {
        return table.given(round(), phone.id());
    }

    /** Only what the player typed, read back: it tells nothing about right and wrong. */
    public List<Echo> echoes() {
        return given().map(Echo::of).orElse(List.of());
    }

    public Question question() {
        return table.question(round(), phone.id());
    }

    public int worth() {
        return table.deck().item(round()).points();
    }

    public List<FieldView> fields() {
        return complaint
                .filter(Complaint::isForNow)
                .map(it -> FieldView.unread(question(), it.typed(), it.readings()))
                .orElseGet(() -> FieldView.typed(question(), List.of()));
    }

    public boolean isSingle() {
        return question().fields().size() == 1;
    }

    /** The name of an answer sent by the form: the same form sent twice is one answer. */
    public UUID submission() {
        return UUID.randomUUID();
    }

    public boolean isComplaining() {
        return complaint.filter(Complaint::isForNow).isPresent();
    }

    /** Whether the fields say themselves what is wrong. */
    public boolean isUnread() {
        return complaint.filter(it -> it.why().isEmpty()).isPresent();
    }

    public boolean isLost() {
        return complaint.isPresent() && !isComplaining();
    }

    /** What was sent and cannot count any more, to be read once more. */
    public List<String> lostTexts() {
        return complaint.map(Complaint::typed).orElse(List.of()).stream()
                .filter(text -> !text.isBlank())
                .toList();
    }

    public String complaintKey() {
        return complaint.flatMap(Complaint::why).map(Refusals::key).orElse("live.refused.UNREAD");
    }

    /** Whether the round before this one was taken out of the game. */
    public boolean isAfterSkipped() {
        return state.isSkipped(round() - 1);
    }

    /** Whether the game was ended in the middle of this round. */
    public boolean isCutShort() {
        return state.isSkipped(round());
    }

    /** The round that was just revealed. */
    public OwnRound own() {
        return new OwnRound(table, phone, round());
    }

    /** What the revealed round brought. */
    public int gained() {
        return table.standing(phone.id()).map(Standing::gained).orElse(0);
    }

    public RankView rank() {
        return new RankView(table, phone);
    }

    public ReviewView review() {
        return new ReviewView(table, phone, watcher);
    }

    public String rulesKey() {
        return "live.rules." + table.content().scoring();
    }

    /**
     * How many seconds a page without scripts waits before it looks again. While something may be typed, it does so only at
     * the earliest moment at which the bell can ring, even if the clock stands: what is typed is not taken away.
     */
    public long patience() {
        var clock = clock();
        if (phone.isRemoved()) {
            return 10;
        }
        return switch (phase()) {
            case LOBBY -> 4;
            case READY -> 2;
            case OPEN -> isAnswered() ? 4 : clock.secondsLeft() + 1;
            case REVEALED, BOARD -> 5;
            case ENDED -> 0;
        };
    }
}
