package tarozi.question.family;

import java.util.List;
import tarozi.formula.Convention;
import tarozi.formula.Part;
import tarozi.question.Form;
import tarozi.question.Level;
import tarozi.question.QuestionFamily;
import tarozi.question.Sizes;
import tarozi.question.Statement;
import tarozi.question.Task;
import tarozi.question.Tier;
import tarozi.question.Topic;
import tarozi.question.Wording;

/** The recurrent weights of an LSTM, all gates together. */
final class LstmTerm extends QuestionFamily {
    LstmTerm() {
        super("lstm-term", "LP", Topic.LSTM, Form.TERM);
    }

    @Override
    protected List<Tier> offer() {
        return List.of(Tier.at(
                Level.TWO,
                Values.recurrent(Values.SMALL, Values.SMALL, Values.STEPS),
                Convention.TEXTBOOK,
                Convention.KERAS,
                Convention.PYTORCH));
    }

    @Override
    protected Task task(Convention convention, Sizes sizes) {
        var network = LstmTotal.network(convention, sizes);
        var wanted = network.formula().only(term -> term.part() == Part.RECURRENT_WEIGHTS);
        return Task.total(network, Statement.of("question.ask.term", Wording.part(Part.RECURRENT_WEIGHTS)), wanted);
    }
}
