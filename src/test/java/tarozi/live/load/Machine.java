package tarozi.live.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the operating system knows of a process; nothing where nobody said which it is. */
record Machine(Optional<Long> pid) {
    private static final Pattern COMPILER = Pattern.compile("\\(C[12] Compiler");
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
        return pid.isEmpty() ? Double.NaN : cpuSeconds(Files.readString(file("stat")));
    }

    private static double cpuSeconds(String line) {
        // The name in brackets may hold spaces.
        var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[USER_TIME + 1])) / TICKS_A_SECOND;
    }

    /** Of the threads in which a JVM compiles what it runs often; a server that has run for long has none of it. */
    double compilerSeconds() throws IOException {
        if (pid.isEmpty()) {
            return Double.NaN;
        }
        double seconds = 0;
        try (var threads = Files.list(file("task"))) {
            for (var thread : threads.toList()) {
                var line = statistics(thread);
                seconds += COMPILER.matcher(line).find() ? cpuSeconds(line) : 0;
            }
        }
        return seconds;
    }

    private static String statistics(Path thread) throws IOException {
        try {
            return Files.readString(thread.resolve("stat"));
        } catch (NoSuchFileException ended) {
            return "";
        }
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
