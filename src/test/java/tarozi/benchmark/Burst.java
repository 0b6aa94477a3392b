package tarozi.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import tarozi.AtOnce;

/** The same kind of request many times, by clients of which each sends its next when it has its answer. */
record Burst(double perSecond, double p50, double p95, double p99) {
    static final int CLIENTS = 16;
    private static final double NANOS_A_MILLI = 1e6;

    /** A request and the check of its response. */
    interface Step {
        void run() throws Exception;
    }

    /** Client c makes the steps c, c + 16, c + 32 and so on. */
    static Burst of(List<Step> steps) throws Exception {
        long[] nanos = new long[steps.size()];
        List<Callable<Void>> clients = new ArrayList<>();
        IntStream.range(0, CLIENTS)
                .forEach(client -> clients.add(() -> {
                    for (int at = client; at < nanos.length; at += CLIENTS) {
                        long started = System.nanoTime();
                        steps.get(at).run();
                        nanos[at] = System.nanoTime() - started;
                    }
                    return null;
                }));
        long started = System.nanoTime();
        AtOnce.run(clients);
        double seconds = (System.nanoTime() - started) / 1e9;
        Arrays.sort(nanos);
        return new Burst(nanos.length / seconds, millis(nanos, 50), millis(nanos, 95), millis(nanos, 99));
    }

    private static double millis(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / NANOS_A_MILLI;
    }
}
