package tarozi.question.family;

import java.util.List;
import tarozi.formula.Convention;
import tarozi.question.Form;
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
                        Values.recurrent(Values.ODD, Values.MANY, Values.STEPS),
                        Convention.TEXTBOOK,
                        Convention.KERAS),
                Tier.at(Level.THREE, Values.recurrent(Values.SMALL, Values.MEDIUM, Values.STEPS), Convention.PYTORCH));
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        return Task.breakdown(LstmTotal.network(convention, sizes));
    }
}
