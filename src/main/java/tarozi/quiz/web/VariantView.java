package tarozi.quiz.web;

import java.util.List;
import tarozi.question.Difficulty;
import tarozi.question.Prompt;
import tarozi.question.Question;
import tarozi.question.Statement;
import tarozi.quiz.Item;
import tarozi.sheet.ExplanationView;

/** One variant of an item as students see it, with the right answers. */
record VariantView(int place, Item item, Question question) {

    record AnswerView(Statement label, long truth) {}

    public String key() {
        return item.key();
    }

    public String titleKey() {
        return "family." + item.family() + ".title";
    }

    public int level() {
        return item.level().number();
    }

    public String code() {
        return question.code().text();
    }

    public Prompt prompt() {
        return question.prompt();
    }

    public List<AnswerView> answers() {
        return question.fields().stream()
                .map(field -> new AnswerView(
                        isSingle() ? Statement.of("quiz.right") : field.label(),
                        field.asked().truth().value()))
                .toList();
    }

    private boolean isSingle() {
        return question.fields().size() == 1;
    }

    public Difficulty difficulty() {
        return question.difficulty();
    }

    public ExplanationView explanation() {
        return new ExplanationView(question);
    }
}
