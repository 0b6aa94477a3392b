package tarozi.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tarozi.grading.Problem;
import tarozi.grading.Reader;
import tarozi.grading.Reading.Unreadable;
import tarozi.question.Statement;

/** Whatever cannot be read is told so in words that name it, in every language. */
class ReadingTextsTest {
    static final List<String> UNREADABLE = List.of(
            "",
            "1".repeat(401),
            "(".repeat(21) + "1" + ")".repeat(21),
            "1".repeat(41),
            "512 params",
            "9,88,16",
            "12 345,6",
            "98.816",
            "0.5",
            "4*(64+128",
            "4*",
            "5²3",
            "10/4",
            "10/0",
            "8/4(2)",
            "2^99",
            "4*128 = 511");

    private final Reciter reciter = new Reciter();

    @ParameterizedTest
    @FieldSource("UNREADABLE")
    void namesWhatCannotBeRead(String typed) {
        Unreadable unreadable = read(typed);
        for (Language language : Language.values()) {
            String said = reciter.say(language, statement(unreadable));
            unreadable.arguments().forEach(argument -> assertTrue(said.contains(argument), said));
        }
    }

    @Test
    void everyProblemIsAmongThem() {
        assertEquals(
                Set.of(Problem.values()),
                UNREADABLE.stream().map(typed -> read(typed).problem()).collect(Collectors.toSet()));
    }

    @Test
    void readingsHaveAllTheirWordsAndNoOthers() {
        Set<String> said = Stream.concat(
                        Arrays.stream(Problem.values()).map(problem -> "reading." + problem),
                        Stream.of("reading.read_as", "reading.sum_read_as"))
                .collect(Collectors.toSet());
        assertEquals(Reciter.all("reading"), said);
    }

    @Test
    void echoesWhatWasRead() {
        Texts texts = new Texts();
        BigInteger value = BigInteger.valueOf(98_816);
        assertEquals("Read as 98,816.", texts.say(Language.EN, "reading.read_as", value));
        assertEquals(
                "Ваша сумма: 4*(64+128). Она равна 768.",
                texts.say(Language.RU, "reading.sum_read_as", "4*(64+128)", BigInteger.valueOf(768)));
        assertEquals("98\u00a0816 deb oʻqildi.", texts.say(Language.UZ, "reading.read_as", value));
    }

    private static Unreadable read(String typed) {
        return (Unreadable) Reader.read(typed);
    }

    private static Statement statement(Unreadable unreadable) {
        return new Statement("reading." + unreadable.problem(), List.copyOf(unreadable.arguments()));
    }
}
