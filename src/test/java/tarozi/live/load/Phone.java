package tarozi.live.load;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tarozi.live.load.Drop.Kind;

/** One phone: it does over HTTP and its socket what our pages with their script do. All of it happens on one thread. */
final class Phone {
    /** A phone takes a moment to draw what it gets, before it says that it has it. */
    private static final int DRAWING = 100;

    private static final Duration RESEND = Duration.ofSeconds(3);

    private final Match match;
    private final int number;
    private final Context loop;
    private final SplittableRandom chance;
    private final Drop drop;
    private final Log log;
    private final Given[] given;
    private final Promise<Void> joined = Promise.promise();
    private final Entrance entrance;
    private final Line line;
    private boolean isBack;

    Phone(Match match, int number) {
        this.match = match;
        this.number = number;
        this.loop = match.network().loop(number);
        this.chance = new SplittableRandom(number);
        this.drop = Drop.of(match.settings(), chance);
        this.log = new Log(match.settings().rounds());
        this.given = new Given[match.settings().rounds() + 1];
        this.entrance = match.entrance();
        this.line = new Line(
                match.network(), match.troubles(), loop, "/live/" + match.code() + "/socket", this::hear, this::opened);
    }

    /** Under which it plays. */
    String name() {
        return entrance.name();
    }

    Log log() {
        return log;
    }

    Stream<Given> given() {
        return Arrays.stream(given).filter(Objects::nonNull);
    }

    /** Done with the first page that comes over the socket. */
    Future<Void> join() {
        loop.runOnContext(begun -> {
            log.joins(System.nanoTime());
            entrance.enter(number).onSuccess(line::open).onFailure(joined::tryFail);
        });
        return joined.future();
    }

    void leave() {
        loop.runOnContext(end -> line.close());
    }

    /** As the script does: it asks for the time, and sends what is not acknowledged again. */
    private void opened() {
        line.say("{\"is\":\"time\",\"sent\":" + System.nanoTime() / 1_000_000 + "}");
        given().filter(answer -> answer.isDue() && !answer.isDecided()).forEach(this::send);
    }

    private void hear(String text, long at) {
        var heard = Heard.read(text);
        if (heard.is("page")) {
            see(heard, at);
        } else if (heard.is("saved")) {
            decide(mine(heard), given -> given.saved(at));
        } else if (heard.is("refused")) {
            match.troubles().note("an answer was refused: " + heard.word("why"));
            decide(mine(heard), Given::refused);
        } else if (heard.is("over")) {
            match.troubles().note("a phone was sent away: " + heard.word("why"));
        }
    }

    /** A receipt may come twice, where an answer was sent twice. */
    private void decide(Given answer, Consumer<Given> receipt) {
        boolean isNews = !answer.isDecided();
        receipt.accept(answer);
        if (isNews) {
            match.decided();
        }
    }

    private Given mine(Heard receipt) {
        var answer = given[(int) receipt.number("round")];
        if (answer == null || !answer.id.toString().equals(receipt.word("id"))) {
            throw new IllegalStateException("a receipt for another answer: " + receipt.head());
        }
        return answer;
    }

    /** Whether it was away for a while in a round. */
    boolean wasAwayIn(int round) {
        return drop.isIn(round, drop.kind());
    }

    private void see(Heard page, long at) {
        if (isBack) {
            isBack = false;
            log.isBack(at - line.connecting());
        }
        log.sees(page, at);
        joined.tryComplete();
        if (page.stage().phase().isAsking()) {
            after(1 + chance.nextInt(DRAWING), () -> draw(page));
        }
    }

    private void draw(Heard page) {
        int round = page.stage().round();
        line.say("{\"is\":\"have\",\"round\":" + round + "}");
        if (given[round] == null) {
            given[round] = new Given(round, match.quiz().typed(round, page.sizes(), chance));
            long opens = page.number("opens") - System.currentTimeMillis();
            long answers = opens + 1 + chance.nextLong(match.settings().window().toMillis());
            after(answers, () -> answer(given[round]));
            if (drop.isIn(round, Kind.CLOSED)) {
                after(opens + drop.after(), this::drop);
            }
        }
    }

    private void answer(Given answer) {
        answer.due();
        send(answer);
        if (drop.isIn(answer.round, Kind.SUPERSEDED) && line.isOpen()) {
            drop();
        }
    }

    private void drop() {
        isBack = true;
        line.drop(drop.kind(), drop.pause());
    }

    private void send(Given answer) {
        if (line.isOpen() && !answer.isDecided()) {
            answer.sent(System.nanoTime());
            line.say(answer.message());
            after(RESEND.toMillis(), () -> send(answer));
        }
    }

    private void after(long millis, Runnable work) {
        loop.owner().setTimer(Math.max(1, millis), timer -> work.run());
    }
}
