package tarozi.live.load;

import java.io.IOException;
import java.util.Locale;

/** What a game has cost both sides so far. */
record Costs(double server, double compiling, double generator, double peak, long nanos) {
    static Costs now(Machine server) throws IOException {
        return new Costs(
                server.cpuSeconds(),
                server.compilerSeconds(),
                Machine.own().cpuSeconds(),
                server.peakMegabytes(),
                System.nanoTime());
    }

    /** CPU and wall-clock seconds from an earlier moment to this one. */
    String since(Costs earlier) {
        return String.format(
                Locale.ROOT,
                "%.1f s, server %.2f CPU s (%.2f of them compiling itself), phones %.2f CPU s",
                (nanos - earlier.nanos) / 1e9,
                server - earlier.server,
                compiling - earlier.compiling,
                generator - earlier.generator);
    }
}
