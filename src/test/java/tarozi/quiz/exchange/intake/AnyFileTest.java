package tarozi.quiz.exchange.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import tarozi.question.family.Families;
import tarozi.quiz.AQuiz;
import tarozi.quiz.Content;
import tarozi.quiz.Credit;
import tarozi.quiz.Item;
import tarozi.quiz.Numbers;
import tarozi.quiz.QuizFile;
import tarozi.quiz.Range;
import tarozi.quiz.Scoring;
import tarozi.quiz.Words;

/** Whatever is in a file: ours is read without loss, and any other is read or refused, never more. */
class AnyFileTest {
    private static final Intake INTAKE = new Intake("en", "Imported");
    private static final List<String> FILES = List.of(
            QuizFile.write(AQuiz.content()),
            MoodleFiles.quiz(MoodleFiles.LSTM),
            "::a::LSTM, 18 inputs, 64 units {#=21248:0#yes =%0%20992:0#no ####done}\n\nb {=c ~d}");

    @Property(tries = 200)
    void ourOwnFileIsReadWithoutLoss(@ForAll @From("contents") Content content) throws Refusal {
        var made = INTAKE.read(QuizFile.write(content).getBytes(UTF_8)).made();
        assertEquals(List.of(ImportReport.Made.whole(content)), made);
    }

    @Property(tries = 500)
    void aDamagedFileIsReadOrRefused(
            @ForAll @IntRange(max = 2) int file,
            @ForAll @IntRange(max = 2000) int at,
            @ForAll @IntRange(max = 60) int removed,
            @ForAll byte[] inserted) {
        var whole = FILES.get(file).getBytes(UTF_8);
        var damaged = new ArrayList<Byte>();
        int from = at % whole.length;
        IntStream.range(0, from).forEach(place -> damaged.add(whole[place]));
        for (byte each : inserted) {
            damaged.add(each);
        }
        IntStream.range(Math.min(from + removed, whole.length), whole.length)
                .forEach(place -> damaged.add(whole[place]));
        readOrRefused(damaged);
    }

    @Property(tries = 500)
    void anyTextIsReadOrRefused(@ForAll String text) {
        for (var beginning :
                List.of("", "<quiz>", "<quiz><question type=\"numerical\">", "::a::{#", "{\"tarozi\":1,")) {
            var bytes = new ArrayList<Byte>();
            for (byte each : (beginning + text).getBytes(UTF_8)) {
                bytes.add(each);
            }
            readOrRefused(bytes);
        }
    }

    private static void readOrRefused(List<Byte> bytes) {
        var file = new byte[bytes.size()];
        IntStream.range(0, file.length).forEach(place -> file[place] = bytes.get(place));
        try {
            assertTrue(INTAKE.read(file).made().size() <= 1);
        } catch (Refusal refused) {
            assertTrue(refused.why() != null);
        }
    }

    @Provide
    static Arbitrary<Content> contents() {
        var items = Arbitraries.integers().between(0, 12).flatMap(AnyFileTest::items);
        return Combinators.combine(
                        words(Content.LONGEST_TITLE),
                        words(Content.LONGEST_ABOUT),
                        Arbitraries.of(Numbers.class),
                        Arbitraries.of(Scoring.class),
                        items)
                .as(Content::new);
    }

    private static Arbitrary<Words> words(int longest) {
        var text = Arbitraries.integers()
                .between(1, Character.MAX_CODE_POINT)
                .filter(code -> code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE)
                .list()
                .ofMaxSize(longest / 2)
                .map(codes -> codes.stream().map(Character::toString).collect(Collectors.joining()));
        return Arbitraries.maps(Arbitraries.of("en", "uz", "ru", "de"), text).map(Words::new);
    }

    private static Arbitrary<List<Item>> items(int number) {
        var all = IntStream.range(0, number).mapToObj(AnyFileTest::item).toList();
        return Combinators.combine(all).as(List::copyOf);
    }

    private static Arbitrary<Item> item(int number) {
        return Arbitraries.of(Families.all())
                .flatMap(family -> Arbitraries.of(family.tiers()).flatMap(tier -> Arbitraries.of(tier.conventions())
                        .flatMap(convention -> Arbitraries.of(tier.presentations(convention))
                                .flatMap(presentation -> Combinators.combine(
                                                ranges(family.choices(tier).get(0).values().keySet().stream()
                                                        .toList()),
                                                Arbitraries.integers().between(Item.SHORTEST, Item.LONGEST),
                                                Arbitraries.integers().between(0, Item.MOST_POINTS),
                                                Arbitraries.of(Credit.class))
                                        .as((ranges, seconds, points, credit) -> new Item(
                                                "k" + number,
                                                family.slug(),
                                                tier.level(),
                                                convention,
                                                presentation,
                                                ranges,
                                                seconds,
                                                points,
                                                credit))))));
    }

    private static Arbitrary<Map<String, Range>> ranges(List<String> symbols) {
        var range = Combinators.combine(
                        Arbitraries.longs().between(1, 1000),
                        Arbitraries.longs().between(0, 1000))
                .as((from, more) -> new Range(from, from + more));
        return Arbitraries.maps(Arbitraries.of(symbols), range);
    }
}
