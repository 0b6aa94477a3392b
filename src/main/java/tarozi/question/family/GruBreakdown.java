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

/** Every term of a GRU, and the sum. */
final class GruBreakdown extends QuestionFamily {
    GruBreakdown() {
        super("gru-breakdown", "GB", Topic.GRU, Form.BREAKDOWN);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(Tier.at(
                Level.TWO,
                Values.recurrent(Values.ODD, Values.MANY, Values.STEPS),
                Convention.TEXTBOOK,
                Convention.KERAS));
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        return Task.breakdown(GruTotal.network(convention, sizes));
    }
}
