package tarozi.question.family;

import java.util.List;
import tarozi.formula.Convention;
import tarozi.formula.Network;
import tarozi.formula.Shape;
import tarozi.question.Form;
import tarozi.question.Grid;
import tarozi.question.Level;
import tarozi.question.QuestionFamily;
import tarozi.question.Sizes;
import tarozi.question.Statement;
import tarozi.question.Task;
import tarozi.question.Tier;
import tarozi.question.Topic;

/** All parameters of an LSTM. */
final class LstmTotal extends QuestionFamily {
    LstmTotal() {
        super("lstm-total", "LT", Topic.LSTM, Form.TOTAL);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(
                Tier.at(
                        Level.ONE,
                        Values.recurrent(Values.TINY, Values.SMALL, Values.STEPS),
                        Convention.TEXTBOOK,
                        Convention.KERAS),
                Tier.at(
                        Level.TWO,
                        Values.recurrent(Values.SMALL, Values.MEDIUM, Values.STEPS),
                        Convention.TEXTBOOK,
                        Convention.KERAS,
                        Convention.PYTORCH),
                Tier.at(
                        Level.THREE,
                        Grid.over("m", Values.LARGE)
                                .and("n", Values.LARGE)
                                .and("T", Values.FEW_STEPS)
                                .where(sizes -> Values.apart(sizes, "m", "n") && !stepsHideUnits(sizes)),
                        Convention.KERAS,
                        Convention.PYTORCH));
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        var network = network(convention, sizes);
        return Task.total(network, Statement.of("question.ask.total"), network.formula());
    }

    /** Whether taking the time steps for the inputs costs as much as leaving the recurrent weights out. */
    private static boolean stepsHideUnits(Sizes sizes) {
        return sizes.value("m") - sizes.value("T") == sizes.value("n");
    }

    static Network network(Convention convention, Sizes sizes) {
        return Network.of(
                Shape.of(sizes.value("T"), sizes.value("m")), convention.lstm(sizes.size("m"), sizes.size("n")));
    }
}
