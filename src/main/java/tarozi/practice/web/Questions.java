package tarozi.practice.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import tarozi.account.Viewer;
import tarozi.grading.Reading;
import tarozi.practice.Practice;
import tarozi.question.Level;
import tarozi.question.Question;
import tarozi.question.QuestionFamily;
import tarozi.sheet.FieldView;

/** Questions as this viewer sees them. */
@RequestScoped
class Questions {
    private final Practice practice;
    private final Viewer viewer;

    Questions(Practice practice, Viewer viewer) {
        this.practice = practice;
        this.viewer = viewer;
    }

    QuestionView inHand(QuestionFamily family, Level level) {
        return view(family.question(practice.inHand(viewer, family, level)).orElseThrow(), List.of());
    }

    QuestionView view(Question question, List<String> typed) {
        return view(question, FieldView.typed(question, typed), UUID.randomUUID());
    }

    QuestionView unread(Question question, List<String> typed, List<Reading> readings, UUID submission) {
        return view(question, FieldView.unread(question, typed, readings), submission);
    }

    private QuestionView view(Question question, List<FieldView> fields, UUID submission) {
        var code = question.code();
        return new QuestionView(
                question,
                practice.skills(viewer),
                practice.inHand(viewer, question.family(), code.level()).equals(code),
                practice.hintsTaken(viewer, code),
                fields,
                submission);
    }
}
