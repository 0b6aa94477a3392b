package tarozi.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.Test;
import tarozi.grading.Share;

class NewAnswerTest {
    private static final Asked ASKED = new Asked("a", "lstm-total", 1, "keras", Origin.ISSUED);

    @Test
    void refusesWhatDoesNotFit() {
        assertThrows(IllegalArgumentException.class, () -> given("1".repeat(2001), 0));
        assertThrows(IllegalArgumentException.class, () -> given("1", 4));
        assertThrows(IllegalArgumentException.class, () -> given("1", -1));
        assertThrows(IllegalArgumentException.class, () -> new Asked("c".repeat(25), "f", 1, "keras", Origin.FOUND));
        assertThrows(IllegalArgumentException.class, () -> new Asked("c", "f".repeat(41), 1, "keras", Origin.FOUND));
        assertThrows(IllegalArgumentException.class, () -> new Asked("c", "f", 1, "k".repeat(17), Origin.FOUND));
        assertThrows(IllegalArgumentException.class, () -> new Asked("c", "f", 6, "keras", Origin.FOUND));
        assertThrows(IllegalArgumentException.class, () -> new Venue(Place.PRACTICE, "r".repeat(65)));
        assertThrows(IllegalArgumentException.class, () -> Marked.wrong(List.of("s".repeat(201))));
    }

    @Test
    void isRightOnlyWithAFullShare() {
        assertEquals(Outcome.RIGHT, new Marked(Share.FULL, List.of()).outcome());
        assertEquals(Outcome.PARTLY, new Marked(new Share(1), List.of()).outcome());
        assertEquals(Outcome.WRONG, new Marked(Share.NONE, List.of()).outcome());
        assertThrows(IllegalArgumentException.class, () -> new Marked(Outcome.RIGHT, new Share(999), List.of()));
    }

    @Test
    void becomesARowThatNothingCanSet() {
        assertTrue(Answer.class.isAnnotationPresent(Immutable.class));
        assertTrue(Arrays.stream(Answer.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .noneMatch(method -> method.getParameterCount() > 0));
        assertTrue(Arrays.stream(Answer.class.getDeclaredFields())
                .allMatch(field -> Modifier.isPrivate(field.getModifiers())));
    }

    private static NewAnswer given(String typed, int hints) {
        return new NewAnswer(UUID.randomUUID(), 1, Venue.PRACTICE, ASKED, typed, Marked.right(), hints);
    }
}
