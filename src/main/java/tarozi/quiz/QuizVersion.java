package tarozi.quiz;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** A quiz as it was published once: what was answered stays with it, whatever becomes of the draft. */
@Entity
@Immutable
public class QuizVersion extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quiz_version_seq")
    @SequenceGenerator(name = "quiz_version_seq", allocationSize = 50)
    private Long id;

    private long quizId;
    private int number;

    @Convert(converter = ContentColumn.class)
    private Content content;

    private Instant publishedAt;

    protected QuizVersion() {}

    QuizVersion(long quizId, int number, Content content, Instant now) {
        this.quizId = quizId;
        this.number = number;
        this.content = content;
        this.publishedAt = now;
    }

    /** A version of a quiz by its number. */
    public static Optional<QuizVersion> of(Quiz quiz, int number) {
        return of(quiz.id(), number);
    }

    static Optional<QuizVersion> of(long quizId, int number) {
        return find("quizId = ?1 and number = ?2", quizId, number).firstResultOptional();
    }

    /** All versions of a quiz, the newest first. */
    public static List<QuizVersion> allOf(Quiz quiz) {
        return list("quizId = ?1 order by number desc", quiz.id());
    }

    public long id() {
        return id;
    }

    public long quizId() {
        return quizId;
    }

    public int number() {
        return number;
    }

    public Content content() {
        return content;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
