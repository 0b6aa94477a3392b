package tarozi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.ForbiddenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarozi.i18n.Language;
import tarozi.i18n.Texts;

class ProblemTest {
    private final Texts texts = new Texts();

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 413, 415, 500, 503})
    void hasWordsForEveryStatus(int status) {
        assertSpeaks(Problem.of(status));
    }

    @Test
    void hasWordsForAnExpiredForm() {
        assertSpeaks(Problem.expiredForm());
    }

    @Test
    void isOurFaultUnlessTheFailureSaysOtherwise() {
        assertEquals(500, Problem.of(new IllegalStateException()).status());
        assertEquals(403, Problem.of(new ForbiddenException()).status());
        assertEquals(500, Problem.of(-1).status());
    }

    @Test
    void hasAReferenceOfItsOwnWhenItIsOurFault() {
        assertNotEquals(Problem.of(500).reference(), Problem.of(500).reference());
        assertTrue(Problem.of(502).reference().isPresent());
        assertFalse(Problem.of(404).reference().isPresent());
    }

    @Test
    void hasNoReferenceWhereTheServerIsOnlyBusy() {
        assertFalse(Problem.of(503).reference().isPresent());
    }

    private void assertSpeaks(Problem problem) {
        for (Language language : Language.values()) {
            assertFalse(
                    texts.say(language, problem.titleKey(), problem.status()).isBlank());
            assertFalse(texts.say(language, problem.whatKey()).isBlank());
            assertFalse(texts.say(language, problem.adviceKey()).isBlank());
        }
    }
}
