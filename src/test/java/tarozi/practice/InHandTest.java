package tarozi.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.account.Guests;
import tarozi.account.Person;
import tarozi.account.Token;
import tarozi.account.Viewer;
import tarozi.answer.Answer;
import tarozi.answer.Origin;
import tarozi.grading.Grade;
import tarozi.grading.Grader;
import tarozi.grading.Points;
import tarozi.question.Level;
import tarozi.question.Question;
import tarozi.question.QuestionFamily;
import tarozi.question.family.Families;

/** Which variant somebody has in hand. */
@QuarkusTest
class InHandTest {
    private static final QuestionFamily FAMILY = Families.called("dense-inputs").orElseThrow();
    private static final Level LEVEL = Level.TWO;

    @Inject
    Practice practice;

    @Inject
    Guests guests;

    private Person person;

    @BeforeEach
    void letSomebodyIn() {
        person = guests.admit(Token.fresh(new SecureRandom()));
    }

    @Test
    void movesOnFromAVariantThatWasFoundAndAnsweredBefore() {
        var first = inHand();
        var second = afterSkipping(first);
        assertEquals(Origin.FOUND, answer(second).asked().origin());
        answer(first);
        assertEquals(second.code(), inHand().code());
        var again = answer(second);
        assertEquals(Origin.ISSUED, again.asked().origin());
        assertEquals(Points.NONE, again.points());
        assertNotEquals(second.code(), inHand().code());
    }

    @Test
    void keepsTheVariantInHandWhileOthersAreAnswered() {
        var first = inHand();
        answer(afterSkipping(first));
        assertEquals(first.code(), inHand().code());
    }

    private Question inHand() {
        return QuarkusTransaction.requiringNew().call(this::looked);
    }

    private Question looked() {
        return FAMILY.question(practice.inHand(viewer(), FAMILY, LEVEL)).orElseThrow();
    }

    /** What would be in hand next; nothing is skipped really. */
    private Question afterSkipping(Question question) {
        QuarkusTransaction.begin();
        try {
            practice.skip(person, question);
            return looked();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private Answer answer(Question question) {
        var typed = question.fields().get(0).asked().truth().toString();
        var grade = (Grade.Marked) Grader.grade(question, List.of(typed));
        return practice.answer(person, question, UUID.randomUUID(), typed, grade);
    }

    private Viewer viewer() {
        return new Viewer() {
            @Override
            public Optional<Person> person() {
                return Optional.of(person);
            }

            @Override
            public long seed() {
                return person.seed();
            }

            @Override
            public Person orNewGuest() {
                return person;
            }
        };
    }
}
