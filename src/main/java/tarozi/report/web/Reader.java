package tarozi.report.web;

import jakarta.inject.Singleton;
import java.util.List;
import tarozi.answer.Answer;
import tarozi.answer.Typed;
import tarozi.grading.Grade;
import tarozi.question.Question;
import tarozi.report.Gradebook;

/** Reads what the ledger keeps of an answer. */
@Singleton
class Reader {
    private final Typed typed;
    private final Gradebook gradebook;

    Reader(Typed typed, Gradebook gradebook) {
        this.typed = typed;
        this.gradebook = gradebook;
    }

    List<String> texts(Question question, String kept) {
        return typed.read(kept, question.fields().size());
    }

    Grade.Marked grade(Question question, Answer answer) {
        return gradebook.grade(question, answer);
    }
}
