package tarozi.question.family;

import java.util.List;
import tarozi.formula.Convention;
import tarozi.question.Form;
import tarozi.question.Grid;
import tarozi.question.Level;
import tarozi.question.QuestionFamily;
import tarozi.question.Sizes;
import tarozi.question.Task;
import tarozi.question.Tier;
import tarozi.question.Topic;

/** Every term of an LSTM, and the sum. */
final class LstmBreakdown extends QuestionFamily {
    LstmBreakdown() {
        super("lstm-breakdown", "LB", Topic.LSTM, Form.BREAKDOWN);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(
                Tier.at(
                        Level.TWO,
                        Grid.over("m", Values.ODD)
                                .and("n", Values.MANY)
                                .and("T", Values.STEPS)
                                .where(sizes -> Values.apart(sizes, "m", "n")),
                        Convention.TEXTBOOK,
                        Convention.KERAS),
                Tier.at(
                        Level.THREE,
                        Grid.over("m", Values.SMALL)
                                .and("n", Values.MEDIUM)
                                .and("T", Values.STEPS)
                                .where(sizes -> Values.apart(sizes, "m", "n")),
                        Convention.PYTORCH));
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        return Task.breakdown(LstmTotal.network(convention, sizes));
    }
}
