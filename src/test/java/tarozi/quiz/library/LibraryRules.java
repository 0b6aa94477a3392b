package tarozi.quiz.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tarozi.AtOnce;
import tarozi.Cast;
import tarozi.account.Person;
import tarozi.account.Role;
import tarozi.quiz.Quiz;
import tarozi.quiz.QuizVersion;
import tarozi.quiz.Words;

/** What the library holds, and what becomes of it. */
abstract class LibraryRules {
    @Inject
    Library library;

    @Inject
    Starters starters;

    @Inject
    Cast cast;

    @Test
    void holdsTheStartersFirstAndInTheirOrder() {
        var names = library.look(Wish.ANYTHING, "en").stream()
                .limit(Starters.NAMES.size())
                .map(quiz -> quiz.listing().starter())
                .toList();
        assertEquals(Starters.NAMES, names);
    }

    @Test
    void showsWhatIsSharedUntilItIsTakenAway() {
        var quiz = shared("Shared for a while");
        assertTrue(library.quiz(quiz.id()).isPresent());
        change(quiz, Quiz::unshare);
        assertFalse(library.quiz(quiz.id()).isPresent());
        change(quiz, Quiz::share);
        change(quiz, it -> it.archive(Shelf.NOW));
        assertFalse(library.quiz(quiz.id()).isPresent());
        assertTrue(library.look(Wish.ANYTHING, "en").stream().noneMatch(found -> found.id() == quiz.id()));
    }

    @Test
    void showsWhatWasPublishedAndNotTheDraft() {
        var quiz = shared("As published");
        change(quiz, it -> it.edit(Shelf.titled("Not yet published"), Shelf.NOW));
        assertEquals("As published", titleOf(quiz));
        change(quiz, it -> it.publish(Shelf.NOW));
        assertEquals("Not yet published", titleOf(quiz));
    }

    @Test
    void namesACopyOnlyWhereItsTitleWouldClash() {
        var quiz = library.quiz(shared("To be copied").id()).orElseThrow();
        var teacher = cast.member(Role.TEACHER).person();
        var titles = List.of(copy(quiz, teacher), copy(quiz, teacher), copy(quiz, teacher));
        assertEquals(List.of("To be copied", "Copy 1", "Copy 2"), titles);
    }

    @Test
    void aCopyStaysWhenItsModelGoes() {
        var quiz = shared("Here and gone");
        var teacher = cast.member(Role.TEACHER).person();
        var copy = library.copy(library.quiz(quiz.id()).orElseThrow(), teacher, n -> Words.in("en", "Copy " + n));
        change(quiz, it -> it.archive(Shelf.NOW));
        var kept = QuarkusTransaction.requiringNew()
                .call(() -> Quiz.of(teacher, copy.id()).orElseThrow().draft());
        assertEquals(Shelf.titled("Here and gone"), kept);
    }

    @Test
    void aChangedFileIsANewVersionOfTheSameQuizAndTheOldOneStays() {
        var name = fresh();
        starters.ship(name, Shelf.titled("First"));
        starters.ship(name, Shelf.titled("First"));
        starters.ship(name, Shelf.titled("Second"));
        var titles = QuarkusTransaction.requiringNew()
                .call(() -> QuizVersion.allOf(Quiz.lockedStarter(name).orElseThrow()).stream()
                        .map(version -> version.content().title().said("en"))
                        .toList());
        assertEquals(List.of("Second", "First"), titles);
    }

    @Test
    void aStarterThatIsGoneLeavesTheLibraryAndMayComeBack() {
        var name = fresh();
        starters.ship(name, Shelf.titled("Comes and goes"));
        long id = QuarkusTransaction.requiringNew()
                .call(() -> Quiz.lockedStarter(name).orElseThrow().id());
        starters.withdrawAllBut(Starters.NAMES);
        assertTrue(library.quiz(id).isEmpty());
        starters.ship(name, Shelf.titled("Comes and goes"));
        assertTrue(library.quiz(id).isPresent());
    }

    @Test
    void nodesThatStartAtOnceShipAQuizOnce() throws Exception {
        var name = fresh();
        AtOnce.times(4, () -> {
            starters.ship(name, Shelf.titled("Shipped once"));
            return name;
        });
        assertEquals(
                1,
                library.look(Wish.ANYTHING, "en").stream()
                        .filter(quiz -> name.equals(quiz.listing().starter()))
                        .count());
    }

    private Quiz shared(String title) {
        return Shelf.share(cast.member(Role.TEACHER).person(), Shelf.titled(title));
    }

    private static void change(Quiz quiz, Consumer<Quiz> change) {
        QuarkusTransaction.requiringNew().run(() -> change.accept(Quiz.findById(quiz.id())));
    }

    private String titleOf(Quiz quiz) {
        return library.quiz(quiz.id()).orElseThrow().content().title().said("en");
    }

    private String copy(SharedQuiz quiz, Person teacher) {
        var copy = library.copy(quiz, teacher, n -> Words.in("en", "Copy " + n));
        assertNotEquals(quiz.id(), copy.id());
        return copy.draft().title().said("en");
    }

    private static String fresh() {
        return "test-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
