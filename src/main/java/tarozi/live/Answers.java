package tarozi.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import tarozi.grading.Grade;
import tarozi.grading.Grader;
import tarozi.live.game.Arrival;
import tarozi.live.game.Judge;
import tarozi.live.game.Verdict;
import tarozi.question.Question;

/** Takes the answers of games: by the server's clock, once each, and acknowledged when they are committed. */
@ApplicationScoped
public class Answers {
    private final Scribe scribe;
    private final Usher usher;

    Answers(Scribe scribe, Usher usher) {
        this.scribe = scribe;
        this.usher = usher;
    }

    /** Does not wait: the receipt is there after the commit. Fails where the database does; then it may be sent again. */
    public CompletionStage<Receipt> take(Table table, Phone phone, Sent sent) {
        var decided = new CompletableFuture<Receipt>();
        var mine = new Table.Arriving(sent, decided.whenComplete((done, failed) -> {
            table.arrived(phone.id());
            usher.stir(table);
        }));
        var other = table.arrives(phone.id(), mine);
        if (other.isPresent()) {
            return other.get().receipt().thenCompose(done -> take(table, phone, sent));
        }
        try {
            decide(table, phone, sent, decided);
        } catch (RuntimeException failed) {
            decided.completeExceptionally(failed);
        }
        return mine.receipt();
    }

    private void decide(Table table, Phone phone, Sent sent, CompletableFuture<Receipt> receipt) {
        var before = table.given(sent.round(), phone.id());
        if (before.isPresent()) {
            receipt.complete(
                    before.get().submission().equals(sent.id())
                            ? new Receipt.Saved(before.get())
                            : new Receipt.Refused(Verdict.Why.TWICE));
            return;
        }
        var arrival = new Arrival(sent.round(), sent.received(), sent.shown());
        var verdict = Judge.judge(table.deciding(), arrival, phone.extra(), phone.bank());
        if (verdict instanceof Verdict.Refused refused) {
            receipt.complete(new Receipt.Refused(refused.why()));
            return;
        }
        mark(table, phone, sent, (Verdict.Taken) verdict, receipt);
    }

    private void mark(Table table, Phone phone, Sent sent, Verdict.Taken time, CompletableFuture<Receipt> receipt) {
        var question = table.question(sent.round(), phone.id());
        var texts = texts(question, sent);
        var grade = Grader.grade(question, texts);
        if (grade instanceof Grade.Unread unread) {
            receipt.complete(new Receipt.Unread(unread.readings()));
            return;
        }
        var given = new Given(phone.id(), sent.round(), question, sent.id(), texts, (Grade.Marked) grade, time);
        scribe.write(new Scribe.Line(table, phone, given, sent.received(), receipt));
    }

    private static List<String> texts(Question question, Sent sent) {
        return Stream.concat(sent.texts().stream(), Stream.generate(() -> ""))
                .limit(question.fields().size())
                .toList();
    }
}
