package tarozi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import io.restassured.RestAssured;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A browser's tab, and what a test asks of the page in it. */
public final class Tab implements AutoCloseable {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final BrowserContext context;
    private final Page page;
    private final Set<String> hosts = new TreeSet<>();
    private final List<String> complaints = new ArrayList<>();
    private long bytes;

    Tab(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onRequest(request -> hosts.add(URI.create(request.url()).getAuthority()));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        CDPSession network = context.newCDPSession(page);
        network.send("Network.enable");
        network.on("Network.loadingFinished", this::count);
    }

    /** Puts a cookie into this browser before the first visit. */
    public void carry(String name, String value) {
        context.addCookies(List.of(new Cookie(name, value).setUrl("http://localhost:" + RestAssured.port)));
    }

    public Response visit(String path) {
        return page.navigate(path);
    }

    public Page page() {
        return page;
    }

    /** What came over the wire since the tab was opened, headers included. */
    public long bytes() {
        return bytes;
    }

    public void assertAccessible() {
        List<String> violations = new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getNodes())
                        .toList();
        assertEquals(List.of(), violations, page.url());
    }

    public void assertFitsTheScreen() {
        int beyond = (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertTrue(beyond <= 0, page.url() + " is " + beyond + " px too wide");
    }

    /** Nothing from another host, and nothing that the content security policy had to stop. */
    public void assertSelfContained() {
        assertEquals(Set.of("localhost:" + RestAssured.port), hosts);
        assertEquals(List.of(), complaints);
    }

    /** For people to look at: {@code target/screens/<name>.png}. */
    public void photograph(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screens", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }

    private void count(JsonObject finished) {
        bytes += finished.get("encodedDataLength").getAsLong();
    }
}
