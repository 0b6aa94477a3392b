package tarozi;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/** The application as it is delivered, in a process of its own, with its data in a folder. */
public final class PackagedApp implements AutoCloseable {
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+)");

    private static final Pattern COMPLAINT = Pattern.compile(" (WARN|ERROR|FATAL) ");
    private static final int MOST_COMPLAINTS = 100;

    private final Process process;
    private final URI site;
    private final Collection<String> complaints;

    private PackagedApp(Process process, URI site, Collection<String> complaints) {
        this.process = process;
        this.site = site;
        this.complaints = complaints;
    }

    /** Starts it, and returns as soon as it answers. */
    public static PackagedApp on(Path data, String... settings) throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.add("-Dquarkus.http.host=127.0.0.1");
        command.add("-Dquarkus.http.port=0");
        command.add("-Dtarozi.data=" + data);
        Arrays.stream(settings).map(setting -> "-D" + setting).forEach(command::add);
        command.add("-jar");
        command.add(JAR.toString());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // What a build gives its own JVM is not what the application is run with.
        builder.environment().remove("JDK_JAVA_OPTIONS");
        var process = builder.start();
        var log = process.inputReader();
        var site = siteIn(log);
        var complaints = new ConcurrentLinkedQueue<String>();
        var reader = new Thread(() -> read(log, complaints), "log of the packaged app");
        reader.setDaemon(true);
        reader.start();
        return new PackagedApp(process, site, complaints);
    }

    private static void read(BufferedReader log, Collection<String> complaints) {
        log.lines()
                .filter(line -> COMPLAINT.matcher(line).find() && complaints.size() < MOST_COMPLAINTS)
                .forEach(complaints::add);
    }

    private static URI siteIn(BufferedReader log) throws IOException {
        var heard = new StringBuilder();
        for (var line = log.readLine(); line != null; line = log.readLine()) {
            var listening = LISTENING.matcher(line);
            if (listening.find()) {
                return URI.create(listening.group(1));
            }
            heard.append(line).append('\n');
        }
        throw new IllegalStateException("The packaged application did not start:\n" + heard);
    }

    public URI site() {
        return site;
    }

    public long pid() {
        return process.pid();
    }

    /** What its log warns of and reports as errors, the first hundred lines. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** At once and without a farewell, as SIGKILL does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
