package tarozi.benchmark;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;

@QuarkusTest
@TestProfile(LeaderboardOnH2Benchmark.InAFile.class)
class LeaderboardOnH2Benchmark extends LeaderboardMeasure {
    /** A new file for every run, below the build folder; and H2 must not answer with the result it gave just before. */
    public static class InAFile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            String file = "./target/benchmark/h2-" + ProcessHandle.current().pid();
            return Map.of(
                    "quarkus.datasource.jdbc.url", "jdbc:h2:file:" + file + ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0");
        }
    }
}
