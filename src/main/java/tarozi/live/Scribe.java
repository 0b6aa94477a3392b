package tarozi.live;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.hibernate.StatelessSession;
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
import tarozi.question.Question;

/**
 * Writes the answers of all games: while one commit is on its way to the disk, the next answers gather, and go together. A
 * group that cannot be written is written one by one, so that nobody pays for another's duplicate.
 */
@ApplicationScoped
class Scribe {
    private static final int MOST_AT_ONCE = 500;

    private final Ledger ledger;
    private final StatelessSession database;
    private final Typed typed;
    private final Hall hall;
    private final BlockingQueue<Line> queue = new LinkedBlockingQueue<>();
    private Thread hand;

    Scribe(Ledger ledger, StatelessSession database, Typed typed, Hall hall) {
        this.ledger = ledger;
        this.database = database;
        this.typed = typed;
        this.hall = hall;
    }

    /** An answer that is to be written. */
    record Line(
            Table table,
            Phone phone,
            Question question,
            Given given,
            Instant received,
            CompletableFuture<Receipt> receipt) {}

    void write(Line line) {
        queue.add(line);
    }

    void begin(@Observes StartupEvent started) {
        hand = new Thread(this::work, "live-scribe");
        hand.setDaemon(true);
        hand.start();
    }

    void end(@Observes ShutdownEvent stopping) {
        hand.interrupt();
    }

    private void work() {
        var lines = new ArrayList<Line>();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                lines.add(queue.take());
                queue.drainTo(lines, MOST_AT_ONCE - 1);
                writeTogether(List.copyOf(lines));
                lines.clear();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeTogether(List<Line> lines) {
        try {
            commit(lines);
        } catch (RuntimeException failed) {
            if (lines.size() == 1) {
                explain(lines.get(0), failed);
            } else {
                lines.forEach(line -> writeTogether(List.of(line)));
            }
            return;
        }
        lines.forEach(line -> {
            line.phone().pay(line.given().lag());
            line.table().remember(line.given());
            line.receipt().complete(new Receipt.Saved(line.given()));
        });
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
        var code = line.question().code();
        var given = line.given();
        var asked = new Asked(
                code.text(),
                line.question().family().slug(),
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

    /** Another node, or this one before a crash, has taken an answer of this player already; or the database is away. */
    private void explain(Line line, RuntimeException failed) {
        var given = line.given();
        Optional<Given> saved;
        try {
            saved = QuarkusTransaction.requiringNew().call(() -> GameAnswer.of(given.player(), given.round())
                    .map(answer -> hall.given(line.table(), answer)));
        } catch (RuntimeException away) {
            line.receipt().completeExceptionally(away);
            return;
        }
        if (saved.isEmpty()) {
            line.receipt().completeExceptionally(failed);
            return;
        }
        line.table().remember(saved.get());
        line.receipt()
                .complete(
                        saved.get().submission().equals(given.submission())
                                ? new Receipt.Saved(saved.get())
                                : new Receipt.Refused(Verdict.Why.TWICE));
    }
}
