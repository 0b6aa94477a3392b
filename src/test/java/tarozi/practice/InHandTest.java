package tarozi.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.account.Address;
import tarozi.account.Guests;
import tarozi.account.Person;
import tarozi.account.Token;
import tarozi.account.Viewer;
import tarozi.answer.Answer;
import tarozi.answer.Origin;
import tarozi.grading.Grade;
import tarozi.grading.Grader;
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
    void passesOverAVariantThatWasFoundAndAnsweredBefore() {
        var first = inHand();
        var second = afterSkipping(first);
        assertEquals(Origin.FOUND, answer(second).asked().origin());
        answer(first);
        assertNotEquals(second.code(), inHand().code());
        assertEquals(Origin.ISSUED, answer(inHand()).asked().origin());
    }

    @Test
    void movesOnEvenWhereTheGridIsUsedUp() {
        int codes = FAMILY.choices(FAMILY.tier(LEVEL).orElseThrow()).size() * 2;
        Stream.generate(this::inHand).limit(2L * codes).forEach(this::answer);
        var again = Stream.generate(this::inHand)
                .limit(20)
                .peek(this::answer)
                .map(Question::code)
                .distinct()
                .count();
        assertTrue(again > 10, again + " different variants");
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

            @Override
            public Person signedIn() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Person teacher() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Person administrator() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Address address() {
                throw new UnsupportedOperationException();
            }
        };
    }
}
