package tarozi.quiz;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import tarozi.account.Deleted;
import tarozi.account.Person;
import tarozi.account.PersonalData;

/** The quizzes of a teacher, and what becomes of them when the teacher goes. */
@ApplicationScoped
class Belongings implements PersonalData {
    private final Clock clock;

    Belongings(Clock clock) {
        this.clock = clock;
    }

    private record Written(
            @JsonRawValue String quiz, int published, boolean shared, Instant createdAt, Instant changedAt) {
        static Written of(Quiz quiz) {
            return new Written(
                    QuizFile.write(quiz.draft()),
                    quiz.published(),
                    quiz.isShared(),
                    quiz.createdAt(),
                    quiz.changedAt());
        }
    }

    /** They leave the library; what students were given of them stays, for their results. */
    void forget(@Observes Deleted deleted) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Quiz.ownedBy(deleted.person()).forEach(quiz -> quiz.archive(now));
    }

    @Override
    public Map<String, Iterable<?>> of(Person person) {
        return Map.of("quiz", Quiz.ownedBy(person).stream().map(Written::of).toList());
    }
}
