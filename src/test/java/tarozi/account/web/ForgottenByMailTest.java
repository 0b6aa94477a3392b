package tarozi.account.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.TestClock;
import tarozi.Visitor;

/** A letter goes through a real mail server, which runs in this process. */
@QuarkusTest
@TestProfile(ForgottenByMailTest.WithMail.class)
class ForgottenByMailTest {
    private static final Pattern LINK = Pattern.compile("https://tarozi\\.example(/new-password/\\S+)");

    private static Instant morning = Instant.parse("2032-01-05T08:00:00Z");

    @Inject
    TestClock clock;

    private final Newcomer zarina = new Newcomer();

    /** A day fills the bucket of guests again. */
    @BeforeEach
    void sleepOver() {
        morning = morning.plus(Duration.ofDays(1));
        clock.set(morning);
    }

    @AfterEach
    void releaseClock() {
        clock.release();
    }

    /** The settings under which letters are sent, and guests are few. */
    public static class WithMail implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(MailServer.class));
        }
    }

    /** A mail server on a free port. */
    public static class MailServer implements QuarkusTestResourceLifecycleManager {
        private static GreenMail server;

        @Override
        public Map<String, String> start() {
            server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            return Map.of(
                    "tarozi.account.mail.from", "tarozi@tarozi.example",
                    "tarozi.account.mail.site", "https://tarozi.example/",
                    "tarozi.account.guests.at-once", "3",
                    "tarozi.account.guests.each", "1h",
                    "quarkus.mailer.mock", "false",
                    "quarkus.mailer.host", "127.0.0.1",
                    "quarkus.mailer.port", String.valueOf(server.getSmtp().getPort()));
        }

        @Override
        public void stop() {
            server.stop();
        }
    }

    @Test
    void leadsToANewPassword() throws Exception {
        String address = zarina.name + "@tarozi.example";
        zarina.signUp(Map.of("email", address)).then().statusCode(303);
        var phone = new Newcomer(zarina.name, new Visitor());
        Response known = ask(phone, " " + address.toUpperCase(Locale.ROOT));
        Response unknown = ask(new Newcomer(), "nobody@tarozi.example");

        assertTrue(MailServer.server.waitForIncomingEmail(20_000, 1));
        var letter = MailServer.server.getReceivedMessages()[0];
        assertEquals("tarozi@tarozi.example", letter.getFrom()[0].toString());
        var link =
                LINK.matcher(GreenMailUtil.getBody(letter).replace("=\r\n", "").replace("=3D", "="));
        assertTrue(link.find());
        phone.browser.get(link.group(1)).then().statusCode(200);
        phone.browser
                .send(link.group(1), Map.of("new-password", "yangi parol bu"))
                .then()
                .statusCode(303);
        assertEquals(
                zarina.name,
                Newcomer.page(phone.browser.get("/profile"))
                        .selectFirst(".door")
                        .text());

        assertEquals(known.statusCode(), unknown.statusCode());
        assertEquals(1, MailServer.server.getReceivedMessages().length);
    }

    @Test
    void closesTheDoorToAScriptThatBringsGuests() {
        int refused = 0;
        for (int n = 0; n < 5; n++) {
            int status = new Visitor().get("/probe/viewer/guest").statusCode();
            refused += status == 429 ? 1 : 0;
        }

        assertEquals(2, refused);
    }

    private static Response ask(Newcomer who, String address) {
        who.browser.get("/forgotten");
        return who.browser.send("/forgotten", Map.of("email", address));
    }
}
