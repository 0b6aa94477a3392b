package tarozi.benchmark;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tarozi.account.Person;
import tarozi.grading.Week;
import tarozi.leaderboard.Boards;
import tarozi.leaderboard.Contest;
import tarozi.leaderboard.Period;

/**
 * How long the leaderboard's page waits for the database with a million answers in the ledger:
 * {@code mvn test -Dtest='Leaderboard*Benchmark'}; fewer with {@code -Dtarozi.benchmark.answers=100000}.
 */
abstract class LeaderboardMeasure {
    private static final int ANSWERS = Integer.getInteger("tarozi.benchmark.answers", 1_000_000);
    private static final Crowd CROWD = new Crowd(ANSWERS / 20, ANSWERS, 24, 8, new Week(LocalDate.parse("2026-11-23")));
    private static final int WARM_UP = 300;
    private static final int RUNS = 1_000;

    @Inject
    Boards boards;

    @Inject
    AgroalDataSource database;

    @Test
    void measure() throws Exception {
        long started = System.nanoTime();
        try (Connection connection = database.getConnection()) {
            CROWD.fill(connection);
        }
        print("filled %,d answers of %,d people in %,d s", ANSWERS, CROWD.people(), millisSince(started) / 1000);
        measure("overall, all time", Contest.OVERALL, Period.ALL_TIME);
        measure("overall, this week", Contest.OVERALL, Period.of(CROWD.last()));
        measure("one skill, all time", Contest.family("family-7"), Period.ALL_TIME);
        measure("one skill, this week", Contest.family("family-7"), Period.of(CROWD.last()));
    }

    private void measure(String name, Contest contest, Period period) {
        time(name + ", seen by nobody", nobody -> boards.show(contest, period, Optional.empty()));
        time(name + ", seen from anywhere", viewer -> boards.show(contest, period, Optional.of(viewer)));
    }

    private void time(String name, Consumer<Person> page) {
        SplittableRandom random = new SplittableRandom(7);
        long[] micros = new long[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            long person = 1 + random.nextInt(CROWD.people());
            long nanos = QuarkusTransaction.requiringNew().call(() -> {
                Person viewer = Person.findById(person);
                long started = System.nanoTime();
                page.accept(viewer);
                return System.nanoTime() - started;
            });
            if (run >= 0) {
                micros[run] = nanos / 1000;
            }
        }
        Arrays.sort(micros);
        print(
                "%-42s median %6.2f ms   p99 %6.2f ms",
                name, micros[RUNS / 2] / 1000.0, micros[RUNS * 99 / 100] / 1000.0);
    }

    private static long millisSince(long started) {
        return (System.nanoTime() - started) / 1_000_000;
    }

    private void print(String format, Object... values) {
        System.out.println(getClass().getSimpleName() + ": " + String.format(Locale.ROOT, format, values));
    }
}
