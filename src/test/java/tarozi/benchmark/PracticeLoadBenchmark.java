package tarozi.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tarozi.benchmark.Burst.Step;

/**
 * How many question pages and answers a server gets done beside the barest page that it could serve, with H2 in a file:
 * {@code mvn test -Dtest=PracticeLoadBenchmark}. Server and clients share one process. Afterwards every answer that was
 * acknowledged must be in the ledger once, and nothing else.
 */
@QuarkusTest
@TestProfile(PracticeLoadBenchmark.InAFile.class)
class PracticeLoadBenchmark {
    private static final int REPETITIONS = 3;
    private static final int REQUESTS = 1_200;
    private static final int WARM_UP_REQUESTS = 640;
    private static final int WARM_UP_ROUNDS = 8;
    private static final double STABLE = 0.1;

    @TestHTTPResource("/")
    URI site;

    @Inject
    AgroalDataSource database;

    /** The settings of production and not those of tests, with a new file for every run below the build folder. */
    public static class InAFile implements QuarkusTestProfile {
        @Override
        public String getConfigProfile() {
            return "load";
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "tarozi.account.guests.at-once",
                    "1000000",
                    "tarozi.data",
                    "./target/benchmark/load-" + ProcessHandle.current().pid());
        }
    }

    /** Makes so many requests of one kind ready. */
    private interface Kind {
        List<Step> steps(int requests) throws Exception;
    }

    @Test
    void measure() throws Exception {
        var load = new PracticeLoad(site);
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("hello", requests -> load.hellos(5 * requests));
        kinds.put("question page", load::questions);
        kinds.put("right answer, saved", load::rightAnswers);
        kinds.put("wrong answer, saved", load::wrongAnswers);
        kinds.put("explanation page", load::explanations);
        for (var kind : kinds.values()) {
            warmUp(kind);
        }
        Map<String, List<Burst>> bursts = new LinkedHashMap<>();
        for (int repetition = 0; repetition < REPETITIONS; repetition++) {
            for (var kind : kinds.entrySet()) {
                var burst = Burst.of(kind.getValue().steps(REQUESTS));
                bursts.computeIfAbsent(kind.getKey(), name -> new ArrayList<>()).add(burst);
            }
        }
        bursts.forEach((name, own) -> print(name, own, bursts.get("hello")));
        assertEquals(new TreeSet<>(load.acknowledged()), new TreeSet<>(submissions()));
        assertEquals(load.acknowledged().size(), submissions().size());
    }

    /** Until two rounds are nearly as fast as each other. */
    private static void warmUp(Kind kind) throws Exception {
        double before = 0;
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            double now = Burst.of(kind.steps(WARM_UP_REQUESTS)).perSecond();
            if (Math.abs(now - before) < STABLE * before) {
                return;
            }
            before = now;
        }
    }

    private List<UUID> submissions() throws Exception {
        List<UUID> found = new ArrayList<>();
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select submission from answer")) {
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
        }
        return found;
    }

    private static void print(String name, List<Burst> own, List<Burst> hellos) {
        var slower = IntStream.range(0, REPETITIONS)
                .mapToDouble(at -> hellos.get(at).perSecond() / own.get(at).perSecond())
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "%-20s %7.0f a second   p50 %6.1f ms   p95 %6.1f ms   p99 %6.1f ms   hello is %5.1f times as fast%n",
                name,
                median(own, Burst::perSecond),
                median(own, Burst::p50),
                median(own, Burst::p95),
                median(own, Burst::p99),
                slower[REPETITIONS / 2]);
    }

    private static double median(List<Burst> bursts, ToDoubleFunction<Burst> figure) {
        return bursts.stream().mapToDouble(figure).sorted().toArray()[REPETITIONS / 2];
    }
}
