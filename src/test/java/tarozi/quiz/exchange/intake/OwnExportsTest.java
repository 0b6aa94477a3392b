package tarozi.quiz.exchange.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tarozi.i18n.Language;
import tarozi.quiz.Item;
import tarozi.quiz.exchange.Frost;
import tarozi.quiz.exchange.Gift;
import tarozi.quiz.exchange.MoodleXml;
import tarozi.quiz.exchange.intake.ImportReport.Made;

/** What we write for other systems comes back as what was asked, family by family. */
class OwnExportsTest {
    private static final Intake INTAKE = new Intake("en", "Imported");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFamilyComesBackFromMoodleXml(Language language) throws Refusal {
        assertSame(INTAKE.read(
                MoodleXml.write(Frost.frozen(Frost.everything(), 2, language)).getBytes(UTF_8)));
    }

    @Test
    void everyFamilyComesBackFromGift() throws Refusal {
        assertSame(INTAKE.read(
                Gift.write(Frost.frozen(Frost.everything(), 2, Language.EN)).getBytes(UTF_8)));
    }

    private static void assertSame(ImportReport report) {
        Made made = report.made().get(0);
        assertEquals(List.of(), made.leftOut());
        assertEquals("Everything", made.content().title().said("en"));
        assertEquals(asked(Frost.everything().items()), asked(made.content().items()));
    }

    private static List<List<Object>> asked(List<Item> items) {
        return items.stream()
                .map(item -> List.<Object>of(item.family(), item.level(), item.convention(), item.presentation()))
                .toList();
    }
}
