package tarozi.question;

import java.util.List;
import java.util.Map;
import tarozi.formula.Convention;
import tarozi.formula.Network;

/** One variant of a family: what is asked, and the same task under the other conventions. */
public record Question(QuestionFamily family, VariantCode code, Task task, Map<Convention, Task> others) {
    public Question {
        others = Map.copyOf(others);
    }

    public Convention convention() {
        return code.convention();
    }

    public Network network() {
        return task.network();
    }

    public List<Field> fields() {
        return task.fields();
    }

    /** The same task with another value of one size: what a wrong answer to an inverse question would mean. */
    public Task with(String symbol, long value) {
        return family.taskWith(code, symbol, value);
    }

    public Prompt prompt() {
        return Prompt.of(this);
    }

    /** What it has in common with its siblings: it can be shown to people who have different numbers. */
    public Prompt outline() {
        return Prompt.outline(this);
    }

    public List<Statement> hints() {
        return Hints.of(task);
    }

    public Difficulty difficulty() {
        return Difficulty.of(task);
    }
}
