package tarozi.live.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the operating system knows of a process; nothing where nobody said which it is. */
record Machine(Optional<Long> pid) {
    private static final double TICKS_A_SECOND = 100;
    private static final int USER_TIME = 11;
    private static final double KILOBYTES_A_MEGABYTE = 1024;

    static Machine own() {
        return new Machine(Optional.of(ProcessHandle.current().pid()));
    }

    static String loadAverage() throws IOException {
        var all = Files.readString(Path.of("/proc/loadavg")).split(" ");
        return all[0] + " " + all[1] + " " + all[2];
    }

    /** Of all its threads, in its own code and in the system's. */
    double cpuSeconds() throws IOException {
        if (pid.isEmpty()) {
            return Double.NaN;
        }
        var line = Files.readString(file("stat"));
        // The name in brackets may hold spaces.
        var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[USER_TIME + 1])) / TICKS_A_SECOND;
    }

    double peakMegabytes() throws IOException {
        if (pid.isEmpty()) {
            return Double.NaN;
        }
        return Files.readAllLines(file("status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES_A_MEGABYTE)
                .findFirst()
                .orElse(Double.NaN);
    }

    private Path file(String name) {
        return Path.of("/proc", pid.orElseThrow().toString(), name);
    }
}
