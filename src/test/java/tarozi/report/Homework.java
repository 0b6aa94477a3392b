package tarozi.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tarozi.account.Person;
import tarozi.assignment.Assignment;
import tarozi.assignment.Attempt;
import tarozi.assignment.AttemptItem;
import tarozi.assignment.Attempts;
import tarozi.assignment.Attempts.Slot;
import tarozi.grading.Anticipated;
import tarozi.question.Question;
import tarozi.quiz.Content;
import tarozi.quiz.Quiz;
import tarozi.quiz.QuizVersion;

/** Students who do what a test wants. */
@ApplicationScoped
public class Homework {
    private final Attempts attempts;
    private final Clock clock;

    Homework(Attempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    public Attempt begin(Person student, Assignment assignment, String name) {
        return attempts.begin(student, assignment, name).orElseThrow();
    }

    /** Begins, gives an answer to each item and hands it in: right, or with the n-th of the slips that can be foreseen. */
    public Attempt done(Person student, Assignment assignment, String name, int... slips) {
        var attempt = begin(student, assignment, name);
        for (int position = 1; position <= slips.length; position++) {
            var question = question(attempt, position);
            int slip = slips[position - 1];
            answer(attempt, position, slip < 0 ? right(question) : wrong(question, slip));
        }
        submit(attempt);
        return attempt;
    }

    public void answer(Attempt attempt, int position, List<String> texts) {
        attempts.answer(
                attempt.person(),
                attempt.assignment(),
                new Slot(attempt.number(), position),
                UUID.randomUUID(),
                texts,
                clock.instant());
    }

    public void submit(Attempt attempt) {
        attempts.submit(attempt.person(), attempt.assignment(), attempt.number());
    }

    public void see(Attempt attempt, int position) {
        attempts.see(attempt.person(), attempt.assignment(), new Slot(attempt.number(), position));
    }

    public Question question(Attempt attempt, int position) {
        return item(attempt, position).question();
    }

    public AttemptItem item(Attempt attempt, int position) {
        return QuarkusTransaction.requiringNew()
                .call(() -> AttemptItem.of(attempt).get(position - 1));
    }

    public long answerId(Attempt attempt, int position) {
        return item(attempt, position).answer().orElseThrow().id();
    }

    public static List<String> right(Question question) {
        return question.fields().stream()
                .map(field -> field.asked().truth().toString())
                .toList();
    }

    /** The first number is wrong by a slip. */
    public static List<String> wrong(Question question, int slip) {
        var texts = new ArrayList<>(right(question));
        var foreseen = Anticipated.of(question, 0);
        texts.set(0, foreseen.get(slip % foreseen.size()).value().toString());
        return texts;
    }

    /** Mends a quiz and publishes it again. */
    public QuizVersion publish(Person teacher, Assignment assignment, Content mended) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var quiz = Quiz.of(teacher, assignment.quizId()).orElseThrow();
            quiz.edit(mended, clock.instant());
            return quiz.publish(clock.instant());
        });
    }
}
