package tarozi.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import tarozi.question.Level;
import tarozi.question.Seed;
import tarozi.question.VariantCode;
import tarozi.quiz.AQuiz;
import tarozi.quiz.Content;
import tarozi.quiz.Item;
import tarozi.quiz.Numbers;
import tarozi.quiz.Scoring;
import tarozi.quiz.Words;

class DeckTest {
    private static final Item GATES = AQuiz.item("a", "lstm-total", Level.TWO, Map.of());
    private static final Item SAME_GATES = AQuiz.item("b", "lstm-total", Level.TWO, Map.of());
    private static final int VARIANTS = GATES.variants().size();

    @Property(tries = 60)
    void nobodyHasNumbersTwiceWhileOthersAreLeft(
            @ForAll long seed,
            @ForAll @LongRange(min = 1, max = 1L << 40) long first,
            @ForAll @IntRange(min = 1, max = 400) int players) {
        var deck = new Deck(quiz(Numbers.OWN), new Seed(seed));
        int most = (players + VARIANTS - 1) / VARIANTS;
        assertTrue(shares(deck, first, players).values().stream().allMatch(share -> share <= most));
    }

    private static Map<VariantCode, Long> shares(Deck deck, long first, int players) {
        return LongStream.range(first, first + players)
                .mapToObj(player -> deck.question(1, player).code())
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
    }

    @Test
    void aPlayerHasTheSameNumbersAfterARestart() {
        assertEquals(
                dealt(new Deck(quiz(Numbers.OWN), new Seed(7)), 1), dealt(new Deck(quiz(Numbers.OWN), new Seed(7)), 1));
    }

    @Test
    void whoeverHasTheSameNumbersInOneRoundHasOthersInTheNext() {
        var deck = new Deck(quiz(Numbers.OWN), new Seed(7));
        assertNotEquals(dealt(deck, 1), dealt(deck, 2));
    }

    @Test
    void anotherGameDealsAnew() {
        assertNotEquals(
                dealt(new Deck(quiz(Numbers.OWN), new Seed(7)), 1), dealt(new Deck(quiz(Numbers.OWN), new Seed(8)), 1));
    }

    @Test
    void everybodyHasTheSameWhereTheQuizSaysSo() {
        var deck = new Deck(quiz(Numbers.SAME), new Seed(7));
        assertEquals(1, shares(deck, 1, 50).size());
        assertEquals(deck.shared(1), deck.question(1, 3));
    }

    private static Content quiz(Numbers numbers) {
        return new Content(Words.in("en", "Gates"), Words.NONE, numbers, Scoring.FLAT, List.of(GATES, SAME_GATES));
    }

    private static List<VariantCode> dealt(Deck deck, int round) {
        return LongStream.range(1, 20)
                .mapToObj(player -> deck.question(round, player).code())
                .toList();
    }
}
