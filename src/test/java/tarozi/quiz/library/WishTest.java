package tarozi.quiz.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tarozi.question.Level;
import tarozi.question.Topic;

class WishTest {
    private final SharedQuiz dense = shared("dense", null);
    private final SharedQuiz lstm = shared("lstm", "Vega 412");

    @ParameterizedTest
    @CsvSource({
        "uz, toʻliq bogʻlangan, true",
        "uz, to'liq BOG‘LANGAN, true",
        "uz, toliq, true",
        "en, dense  first, true",
        "en, dense lstm, false",
        "ru, полносвязные, true",
        "ru, dense, false",
    })
    void wantsEveryWordInTheLanguageOfTheViewer(String language, String words, boolean found) {
        var wish = new Wish(words, Optional.empty(), Optional.empty());
        assertEquals(found, wish.isGrantedBy(dense, language));
    }

    @Test
    void findsAnAuthorByName() {
        var wish = new Wish("vega", Optional.empty(), Optional.empty());
        assertTrue(wish.isGrantedBy(lstm, "en"));
        assertFalse(wish.isGrantedBy(dense, "en"));
    }

    @Test
    void wantsAQuestionOfTheTopicAndOneOfTheLevel() {
        assertTrue(new Wish("", Optional.of(Topic.LSTM), Optional.of(Level.THREE)).isGrantedBy(lstm, "en"));
        assertFalse(new Wish("", Optional.of(Topic.DENSE), Optional.empty()).isGrantedBy(lstm, "en"));
        assertFalse(new Wish("", Optional.empty(), Optional.of(Level.FIVE)).isGrantedBy(lstm, "en"));
    }

    @Test
    void anythingWillDoWhereNothingIsWished() {
        assertTrue(Wish.ANYTHING.isGrantedBy(dense, "en"));
    }

    private static SharedQuiz shared(String starter, String author) {
        return new SharedQuiz(new Listing(1, 1, starter, author, Instant.EPOCH), Starters.read(starter));
    }
}
