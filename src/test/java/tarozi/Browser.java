package tarozi;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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

/**
 * A real Chromium, headless: one for all tests, from the first tab to the end of the run. Where there is none the tests that
 * need it are skipped, but not on a build server.
 */
public final class Browser {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static com.microsoft.playwright.Browser chromium;

    private Browser() {}

    public static Tab open(Screen screen) {
        return open(new Look(screen));
    }

    /** A tab of its own, with no cookies of another. */
    public static Tab open(Look look) {
        if (chromium == null || !chromium.isConnected()) {
            chromium = start();
        }
        return new Tab(
                chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + RestAssured.port)
                        .setViewportSize(look.screen().width, look.screen().height)
                        .setHasTouch(look.screen() == Screen.PHONE)
                        .setLocale(look.language())
                        .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setJavaScriptEnabled(look.scripts())),
                look);
    }

    /** Nobody closes it: the driver goes with this process, and takes Chromium along. */
    private static com.microsoft.playwright.Browser start() {
        var executable = executable();
        if (executable.isEmpty() && "true".equals(System.getenv("CI"))) {
            fail("No Chromium on the PATH, and CI must not skip the tests that need it");
        }
        assumeTrue(executable.isPresent(), "No Chromium on the PATH");
        return Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable.get())
                        .setArgs(FLAGS)
                        .setHeadless(true));
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

        public Look on(Screen screen) {
            return new Look(screen, language, dark, scripts);
        }

        public Look inTheDark() {
            return new Look(screen, language, true, scripts);
        }

        public Look withoutScripts() {
            return new Look(screen, language, dark, false);
        }

        /** All languages and both schemes, though not every combination of them; {@link Tab#check} sees to the screens. */
        public static Stream<Look> several() {
            Look phone = new Look(Screen.PHONE);
            return Stream.of(phone, phone.in("uz"), phone.in("ru"), phone.inTheDark());
        }

        /** Whether a check also judges and photographs here; to fit is asked on every screen, in every language. */
        boolean isClose(Screen other) {
            Screen wide = dark ? Screen.PROJECTOR : Screen.LAPTOP;
            return other == screen || other == wide && language.equals("en");
        }

        @Override
        public String toString() {
            return (screen + "-" + language + (dark ? "-dark" : "")).toLowerCase(Locale.ROOT);
        }
    }
}
