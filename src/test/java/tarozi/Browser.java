package tarozi;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.restassured.RestAssured;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real Chromium, headless. Where there is none the tests that need it are skipped, but not on a build server. */
public final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(FLAGS)
                        .setHeadless(true));
    }

    public static Browser start() {
        Optional<Path> executable = executable();
        if (executable.isEmpty() && "true".equals(System.getenv("CI"))) {
            fail("No Chromium on the PATH, and CI must not skip the tests that need it");
        }
        assumeTrue(executable.isPresent(), "No Chromium on the PATH");
        return new Browser(executable.get());
    }

    public Tab open(Screen screen) {
        return open(new Look(screen));
    }

    /** A tab of its own, with no cookies of another. */
    public Tab open(Look look) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + RestAssured.port)
                .setViewportSize(look.screen().width, look.screen().height)
                .setHasTouch(look.screen() == Screen.PHONE)
                .setLocale(look.language())
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setJavaScriptEnabled(look.scripts()));
        return new Tab(context);
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> executable() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** How somebody looks at a page: on which screen, in which language, dark or light, with scripts or without. */
    public record Look(Screen screen, String language, boolean dark, boolean scripts) {
        public Look(Screen screen) {
            this(screen, "en", false, true);
        }

        public Look in(String language) {
            return new Look(screen, language, dark, scripts);
        }

        public Look inTheDark() {
            return new Look(screen, language, true, scripts);
        }

        public Look withoutScripts() {
            return new Look(screen, language, dark, false);
        }

        /** Every screen, both schemes and all languages, though not every combination of them. */
        public static Stream<Look> several() {
            Look phone = new Look(Screen.PHONE);
            return Stream.of(
                    phone,
                    phone.in("uz"),
                    phone.in("ru"),
                    phone.inTheDark(),
                    new Look(Screen.LAPTOP),
                    new Look(Screen.PROJECTOR).in("uz").inTheDark());
        }

        @Override
        public String toString() {
            return (screen + "-" + language + (dark ? "-dark" : "")).toLowerCase(Locale.ROOT);
        }
    }
}
