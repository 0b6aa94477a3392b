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
import tarozi.live.game.Option;
import tarozi.live.game.Phase;
import tarozi.live.game.Standing;
import tarozi.live.game.Verdict;
import tarozi.question.Question;
import tarozi.sheet.FieldView;
import tarozi.sheet.Marks;

/**
 * All that one player may see of a game at one moment. Nothing else reaches a phone, and a right number is in it only after
 * the reveal.
 *
 * @param ahead whether the question comes along before it opens, for a page that opens it by itself
 */
public record PlayerView(
        Table table, Phone phone, Watcher watcher, Instant now, boolean ahead, Optional<Complaint> complaint) {
    /** What was sent and not taken, so that it is not lost. */
    public record Complaint(List<String> typed, List<Reading> readings, Optional<Verdict.Why> why) {}

    static PlayerView of(Table table, Phone phone, Watcher watcher, Instant now) {
        return new PlayerView(table, phone, watcher, now, false, Optional.empty());
    }

    PlayerView withTheQuestionAhead() {
        return new PlayerView(table, phone, watcher, now, true, complaint);
    }

    PlayerView complaining(Complaint about) {
        return new PlayerView(table, phone, watcher, now, ahead, Optional.of(about));
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
        return table.state().phase();
    }

    public int round() {
        return table.state().round();
    }

    public int rounds() {
        return table.rounds();
    }

    public Clockwork clock() {
        return new Clockwork(table.state(), phone.extra(), now);
    }

    /** Whether the question may be on the page. */
    public boolean isAsked() {
        return phase().isAsking() && (clock().isOpened() || ahead);
    }

    public boolean isAnswerable() {
        return isAsked() && !isAnswered() && !clock().isRung();
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
        return table.deck().question(round(), phone.id());
    }

    public int worth() {
        return table.deck().item(round()).points();
    }

    public List<FieldView> fields() {
        return complaint
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

    public String complaintKey() {
        return complaint.flatMap(Complaint::why).map(Refusals::key).orElse("live.refused.UNREAD");
    }

    public boolean isRevealed() {
        return table.state().isRevealed(round());
    }

    public boolean isSkipped() {
        return table.state().isSkipped(round());
    }

    public Optional<Marks> marks() {
        return given().map(it -> new Marks(question(), it.grade()));
    }

    public String verdict() {
        return given().map(it ->
                        it.grade().isRight() ? "right" : it.grade().share().isNone() ? "wrong" : "partly")
                .orElse("none");
    }

    public String verdictKey() {
        return "live.verdict." + verdict();
    }

    public int gained() {
        return table.earned(round()).getOrDefault(phone.id(), 0);
    }

    public String whyKey() {
        return "live.why." + table.content().scoring();
    }

    public String rulesKey() {
        return "live.rules." + table.content().scoring();
    }

    public double usedSeconds() {
        return given().map(it -> it.time().used().toMillis() / 1000.0).orElse(0.0);
    }

    public long lagMillis() {
        return given().map(it -> it.lag().toMillis()).orElse(0L);
    }

    public Optional<Standing> standing() {
        return table.standing(phone.id());
    }

    public boolean isBoardShown() {
        return table.state().has(Option.BOARD_SHOWN);
    }

    public int players() {
        return table.ranking().size();
    }

    /** How many seconds a page without a socket waits before it looks again; it must not take away what is being typed. */
    public long patience() {
        var clock = clock();
        return switch (phase()) {
            case LOBBY -> 4;
            case READY -> 2;
            case OPEN -> isAnswered() || clock.isPaused() ? 4 : clock.secondsLeft() + 1;
            case REVEALED, BOARD -> 5;
            case ENDED -> 0;
        };
    }
}
