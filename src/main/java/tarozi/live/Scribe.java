package tarozi.live;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import tarozi.answer.Answer;
import tarozi.answer.Asked;
import tarozi.answer.Ledger;
import tarozi.answer.Ledger.Dealt;
import tarozi.answer.Marked;
import tarozi.answer.NewAnswer;
import tarozi.answer.Origin;
import tarozi.answer.Place;
import tarozi.answer.Typed;
import tarozi.answer.Venue;
import tarozi.live.game.Verdict;

/**
 * Writes the answers of all games: where many come, they gather for a few milliseconds and go into one commit. A
 * group that cannot be written is written one by one, so that nobody pays for another's duplicate.
 */
@ApplicationScoped
class Scribe {
    private static final Logger LOG = Logger.getLogger(Scribe.class);
    private static final int MOST_AT_ONCE = 500;
    private static final TimeUnit GATHERING = TimeUnit.MILLISECONDS;
    private static final long GATHERED = 6;
    private static final long BUSY = GATHERING.toNanos(25);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(5);

    /** After it nothing is written any more. */
    private static final Line LAST = new Line(null, null, null, null, null);

    private final Ledger ledger;
    private final StatelessSession database;
    private final Typed typed;
    private final Hall hall;
    private final BlockingQueue<Line> queue = new LinkedBlockingQueue<>();
    private Thread hand;
    private long committed = System.nanoTime() - BUSY;

    Scribe(Ledger ledger, StatelessSession database, Typed typed, Hall hall) {
        this.ledger = ledger;
        this.database = database;
        this.typed = typed;
        this.hall = hall;
    }

    /** An answer that is to be written. */
    record Line(Table table, Phone phone, Given given, Instant received, CompletableFuture<Receipt> receipt) {}

    void write(Line line) {
        queue.add(line);
    }

    void begin(@Observes StartupEvent started) {
        hand = new Thread(this::work, "live-scribe");
        hand.setDaemon(true);
        hand.start();
    }

    /** What has been taken is written before the database goes. */
    void end(@Observes ShutdownEvent stopping) {
        queue.add(LAST);
        try {
            hand.join(LONGEST_FAREWELL.toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        var lines = new ArrayList<Line>();
        try {
            while (!lines.contains(LAST)) {
                lines.clear();
                lines.add(queue.take());
                if (isBusy()) {
                    GATHERING.sleep(GATHERED);
                }
                queue.drainTo(lines, MOST_AT_ONCE - 1);
                writeTogether(lines.stream().filter(line -> line != LAST).toList());
                committed = System.nanoTime();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A commit costs as much for one answer as for many; whoever answers alone does not wait for others. */
    private boolean isBusy() {
        return System.nanoTime() - committed < BUSY;
    }

    private void writeTogether(List<Line> lines) {
        try {
            commit(lines);
        } catch (RuntimeException failed) {
            writeApart(lines);
            return;
        }
        lines.forEach(this::acknowledge);
    }

    private void writeApart(List<Line> lines) {
        for (int at = 0; at < lines.size(); at++) {
            try {
                writeAlone(lines.get(at));
            } catch (RuntimeException away) {
                LOG.errorf(away, "%d answers could not be saved; their phones will send them again", lines.size() - at);
                lines.subList(at, lines.size()).forEach(line -> line.receipt().completeExceptionally(away));
                return;
            }
        }
    }

    private void writeAlone(Line line) {
        try {
            commit(List.of(line));
        } catch (RuntimeException failed) {
            explain(line, failed);
            return;
        }
        acknowledge(line);
    }

    private void acknowledge(Line line) {
        line.phone().pay(line.given().lag());
        line.table().remember(line.given());
        line.receipt().complete(new Receipt.Saved(line.given()));
    }

    private void commit(List<Line> lines) {
        QuarkusTransaction.requiringNew().run(() -> {
            var answers = ledger.appendDealt(lines.stream().map(this::dealt).toList());
            var runs = new ArrayList<GameAnswer>(lines.size());
            for (int at = 0; at < lines.size(); at++) {
                runs.add(run(lines.get(at), answers.get(at)));
            }
            database.insertMultiple(runs);
        });
    }

    private Dealt dealt(Line line) {
        var given = line.given();
        var code = given.question().code();
        var asked = new Asked(
                code.text(),
                given.question().family().slug(),
                code.level().number(),
                code.convention().name(),
                Origin.DEALT);
        var answer = new NewAnswer(
                given.submission(),
                line.phone().person(),
                new Venue(Place.GAME, line.table().id() + "/" + given.round()),
                asked,
                typed.kept(given.typed()),
                new Marked(given.grade().share(), given.grade().slips()),
                0);
        return new Dealt(answer, line.received());
    }

    private static GameAnswer run(Line line, Answer answer) {
        var given = line.given();
        return new GameAnswer(answer, line.table().id(), given.player(), given.round(), given.time());
    }

    /**
     * Another node, or this one before a crash, has taken an answer of this player already; or its id is that of another of
     * their answers, which no page of ours sends.
     */
    private void explain(Line line, RuntimeException failed) {
        var given = line.given();
        var saved = QuarkusTransaction.requiringNew().call(() -> GameAnswer.of(given.player(), given.round())
                .map(answer -> hall.given(line.table(), answer)));
        saved.ifPresent(line.table()::remember);
        if (saved.filter(it -> it.submission().equals(given.submission())).isPresent()) {
            line.receipt().complete(new Receipt.Saved(saved.get()));
        } else if (saved.isPresent() || isRefused(failed)) {
            line.receipt().complete(new Receipt.Refused(Verdict.Why.TWICE));
        } else {
            LOG.error("an answer could not be saved; its phone will send it again", failed);
            line.receipt().completeExceptionally(failed);
        }
    }

    private static boolean isRefused(Throwable failed) {
        return failed != null && (failed instanceof ConstraintViolationException || isRefused(failed.getCause()));
    }
}
