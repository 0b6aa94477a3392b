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

/** Every term of a convolution over an image, and the sum. */
final class ConvBreakdown extends QuestionFamily {
    ConvBreakdown() {
        super("conv-breakdown", "CB", Topic.CONV, Form.BREAKDOWN);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(Tier.at(
                Level.TWO,
                Grid.over("k", Values.KERNELS)
                        .and("c", 2, 4, 6, 8, 9)
                        .and("f", Values.MEDIUM)
                        .and("H", 28, 32, 36, 44, 48)
                        .where(sizes -> Values.apart(sizes, "c", "f") && sizes.value("k") != sizes.value("c")),
                Convention.KERAS,
                Convention.PYTORCH));
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        return Task.breakdown(Conv2dTotal.network(sizes));
    }
}
