package tarozi.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import tarozi.answer.Answer;
import tarozi.answer.Typed;
import tarozi.grading.Grade;
import tarozi.grading.Grader;
import tarozi.grading.SlipName;
import tarozi.question.Question;
import tarozi.question.Sizes;

/** Looks at what the ledger keeps of answers, number by number. */
@ApplicationScoped
public class Marker {
    private final Typed typed;

    Marker(Typed typed) {
        this.typed = typed;
    }

    /** An answer as it was marked. */
    public Grade.Marked grade(Question question, Answer answer) {
        return (Grade.Marked) Grader.grade(question, texts(question, answer.typed()));
    }

    /** What was typed into each field. */
    public List<String> texts(Question question, String kept) {
        return typed.read(kept, question.fields().size());
    }

    Cell cell(Exercise exercise, Answer answer) {
        var share = answer.marked().share();
        return new Cell(
                answer.id(),
                exercise.code(),
                share,
                exercise.seconds(),
                exercise.lag(),
                sizes(exercise.question()),
                share.isFull() ? List.of() : slips(exercise.question(), answer));
    }

    /** Marking anew takes long where no slip fits, and a class may have thousands of answers. */
    private List<String> slips(Question question, Answer answer) {
        return SlipName.kept(answer.marked().slips())
                .map(List::of)
                .orElseGet(() -> SlipName.in(grade(question, answer)));
    }

    private static Optional<Sizes> sizes(Question question) {
        var family = question.family();
        return family.tier(question.code().level())
                .map(tier -> family.choices(tier).get(question.code().place()));
    }
}
