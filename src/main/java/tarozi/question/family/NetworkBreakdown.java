package tarozi.question.family;

import java.util.ArrayList;
import java.util.List;
import tarozi.formula.Convention;
import tarozi.question.Asked;
import tarozi.question.Field;
import tarozi.question.Form;
import tarozi.question.Grid;
import tarozi.question.Level;
import tarozi.question.QuestionFamily;
import tarozi.question.Sizes;
import tarozi.question.Statement;
import tarozi.question.Task;
import tarozi.question.Tier;
import tarozi.question.Topic;
import tarozi.question.Wording;

/** A classifier of texts layer by layer, and the sum. */
final class NetworkBreakdown extends QuestionFamily {
    NetworkBreakdown() {
        super("network-breakdown", "NB", Topic.NETWORK, Form.BREAKDOWN);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(Tier.at(
                Level.FOUR,
                Grid.over("v", 125, 215, 342, 512)
                        .and("d", Values.ODD)
                        .and("n", Values.MANY)
                        .and("k", 2, 3, 5, 7)
                        .and("T", 17, 23)
                        .where(sizes -> Values.apart(sizes, "d", "n") && Values.apart(sizes, "n", "k")),
                Convention.KERAS,
                Convention.PYTORCH));
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        var network = TextNetwork.network(convention, sizes);
        var fields = new ArrayList<Field>();
        for (int layer = 0; layer < network.layers().size(); layer++) {
            fields.add(new Field(Wording.place(layer, network.layers()), new Asked.Total(network.formula(layer))));
        }
        fields.add(new Field(Statement.of("question.sum"), new Asked.Sum(network.formula())));
        return new Task(network, Statement.of("question.ask.layers"), fields);
    }
}
