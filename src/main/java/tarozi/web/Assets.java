package tarozi.web;

import io.quarkus.runtime.Startup;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files that browsers keep for a year, because their address changes with their content; {@code inject:assets}. */
@Startup
@Singleton
@Named("assets")
public class Assets {
    private static final List<String> STYLES = List.of("style.css", "parts.css", "question.css");

    /** Style sheets that only some pages ask for, and images. */
    private static final List<String> OTHERS = List.of(
            "quiz.css",
            "paper.css",
            "report.css",
            "live.css",
            "host.css",
            "live.js",
            "phone.js",
            "host.js",
            "mark.svg");

    private final Map<String, String> versions = Stream.concat(STYLES.stream(), OTHERS.stream())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Assets::version));

    /** The address of a file with the version of its content in it. */
    public String url(String file) {
        if (!versions.containsKey(file)) {
            throw new IllegalArgumentException("Not an asset: " + file);
        }
        return "/" + file + "?v=" + versions.get(file);
    }

    /** The addresses of every page's style sheets, in their order. */
    public List<String> styles() {
        return STYLES.stream().map(this::url).toList();
    }

    boolean isCurrent(String path, String version) {
        return path.startsWith("/") && version != null && version.equals(versions.get(path.substring(1)));
    }

    private static String version(String file) {
        String resource = "META-INF/resources/" + file;
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("No " + resource);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(stream.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
