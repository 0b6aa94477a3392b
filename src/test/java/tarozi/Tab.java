package tarozi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
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
import tarozi.Browser.Look;

/** A browser's tab, and what a test asks of the page in it. */
public final class Tab implements AutoCloseable {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** In milliseconds: the end of the wait for what never comes, and no matter to a machine that is slow. */
    private static final double PATIENCE = 180_000;

    private static final String VIOLATIONS =
            """
            rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']}).then(found => found.violations
                .flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html} ${node.failureSummary}`)))
            """;

    private final BrowserContext context;
    private final Look look;
    private final Page page;
    private final Set<String> hosts = new TreeSet<>();
    private final List<String> complaints = new ArrayList<>();
    private long bytes;

    Tab(BrowserContext context, Look look) {
        this.context = context;
        this.look = look;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
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

    public void click(String selector) {
        click(page.locator(selector));
    }

    /** Clicks, and waits until the page to which it leads is whole. */
    public void click(Locator there) {
        there.click();
        page.waitForLoadState();
    }

    /** Presses a key, and waits until the page to which it leads is whole. */
    public void press(String key) {
        page.keyboard().press(key);
        page.waitForLoadState();
    }

    public Page page() {
        return page;
    }

    /** What came over the wire since the tab was opened, headers included. */
    public long bytes() {
        return bytes;
    }

    /** As if the screen were another. */
    public void resize(Screen screen) {
        page.setViewportSize(screen.width, screen.height);
    }

    /** What is asked of every page: it fits every screen, everybody can use it, and it needs nobody else. */
    public void check(String name) {
        for (Screen screen : Screen.values()) {
            resize(screen);
            assertFitsTheScreen();
            if (look.isClose(screen)) {
                assertAccessible();
                photograph(look.on(screen) + "-" + name);
            }
        }
        resize(look.screen());
        assertSelfContained();
    }

    public void assertAccessible() {
        page.waitForLoadState();
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        assertEquals(List.of(), page.evaluate(VIOLATIONS, RULES), page.url());
    }

    public void assertFitsTheScreen() {
        page.waitForLoadState();
        int beyond = (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertTrue(beyond <= 0, page.url() + " is " + beyond + " px too wide for " + page.viewportSize().width);
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
