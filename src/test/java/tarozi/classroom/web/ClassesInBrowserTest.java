package tarozi.classroom.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarozi.Browser;
import tarozi.Browser.Look;
import tarozi.Cast;
import tarozi.Screen;
import tarozi.Tab;
import tarozi.account.Role;
import tarozi.answer.AnAnswer;
import tarozi.answer.Ledger;
import tarozi.classroom.Classroom;
import tarozi.classroom.Classrooms;
import tarozi.classroom.Membership;

@QuarkusTest
class ClassesInBrowserTest {
    private static final List<String> NAMES =
            List.of("Ali Valiyev", "Абдурахмонова Мухлиса", "Maximiliana-Alexandrovna Oʻktamova-Gʻulom");

    @Inject
    Classrooms classrooms;

    @Inject
    Ledger ledger;

    @Inject
    Cast cast;

    private Cast.Member teacher;
    private Cast.Member student;
    private Classroom classroom;
    private long place;
    private String address;

    @BeforeEach
    void fillAClass() {
        teacher = cast.member(Role.TEACHER);
        student = cast.member(Role.GUEST);
        classroom = classrooms.open(teacher.person(), "Chuqur oʻrganish, 921-20 guruhi, kuz");
        address = "/classes/" + classroom.id();
        classrooms.change(teacher.person(), classroom.id(), (it, now) -> it.letNamesShow());
        for (String name : NAMES) {
            var member = cast.somebody();
            place = classrooms
                    .join(
                            member,
                            classroom.code(),
                            name.substring(0, Math.min(40, name.length())),
                            Membership::showName)
                    .id();
            ledger.append(AnAnswer.right().in("lstm-total", 3).by(member));
        }
        classrooms.changeMember(teacher.person(), classroom.id(), place, Membership::remove);
        classrooms.join(student.person(), classroom.code(), "Guli", Membership::hideName);
        ledger.append(AnAnswer.right().in("lstm-total", 1).by(student.person()));
    }

    @ParameterizedTest
    @MethodSource("tarozi.Browser$Look#several")
    void fitAndAreAccessibleToTheirTeacher(Look look) {
        lookAt(
                look,
                teacher,
                Map.of(
                        "list",
                        "/classes",
                        "taught",
                        address,
                        "member",
                        address + "/members/" + place,
                        "board-teacher",
                        address + "/board"));
    }

    @ParameterizedTest
    @MethodSource("tarozi.Browser$Look#several")
    void fitAndAreAccessibleToAMember(Look look) {
        lookAt(look, student, Map.of("joined", "/classes", "mine", address, "board-mine", address + "/board"));
    }

    @ParameterizedTest
    @MethodSource("tarozi.Browser$Look#several")
    void fitAndAreAccessibleToWhoComesIn(Look look) {
        lookAt(
                look,
                cast.member(Role.GUEST),
                Map.of(
                        "code",
                        "/classes/join?code=222-222",
                        "door",
                        "/classes/join/" + classroom.code().shown()));
    }

    private void lookAt(Look look, Cast.Member viewer, Map<String, String> pages) {
        try (Tab tab = Browser.open(look)) {
            tab.carry("tarozi", viewer.token().value());
            pages.forEach((name, path) -> {
                tab.visit(path);
                tab.check("classes-" + name);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("tarozi.Browser$Look#several")
    void drawACodeThatCamerasRead(Look look) throws Exception {
        try (Tab tab = Browser.open(look)) {
            tab.carry("tarozi", teacher.token().value());
            tab.visit(address);

            for (Screen screen : Screen.values()) {
                tab.resize(screen);
                String read = read(tab.page().locator("svg.qr"));

                assertTrue(read.startsWith("http://localhost:"), read);
                assertTrue(read.endsWith("/classes/join/" + classroom.code().shown()), read);
            }
        }
    }

    @Test
    void letAGuestComeInWithoutScriptsAndByKeyboard() {
        try (Tab tab = Browser.open(new Look(Screen.PHONE).withoutScripts())) {
            tab.visit("/classes");
            tab.page().locator("#code").fill(classroom.code().letters().toLowerCase());
            tab.press("Enter");
            tab.page().waitForURL("**/join/*");
            tab.page().locator("#name").fill("a");
            tab.press("Enter");
            tab.page().waitForURL("**/memberships");
            assertEquals("a", tab.page().locator("#name").inputValue());
            tab.page().locator("#name").fill("Anora");
            tab.page().locator("#name").press("Tab");
            tab.press("Space");
            tab.press("Enter");
            tab.page().waitForURL("**" + address);

            assertTrue(tab.page().locator("main").innerText().contains("The class sees you as Anora."));
        }
    }

    private static String read(Locator code) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(code.screenshot()));
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
