package tarozi.grading.slip;

import java.util.List;
import tarozi.formula.Factor;
import tarozi.formula.Formula;
import tarozi.formula.Layer;
import tarozi.formula.Network;
import tarozi.formula.Part;
import tarozi.formula.Role;
import tarozi.formula.Term;
import tarozi.question.Form;
import tarozi.question.Statement;
import tarozi.question.Wording;

/** What a slip can be made in: the formula that was asked for, and the network that it counts or is a part of. */
public record Work(Formula asked, Ground ground) {
    public Work(Formula asked, Network network, Form form) {
        this(asked, Ground.of(network, form));
    }

    Network network() {
        return ground.network();
    }

    Form form() {
        return ground.form();
    }

    /** The count of the whole network. */
    Formula whole() {
        return ground.whole();
    }

    /** Numbers that stand near the question and are no part of the count. */
    List<Factor> bystanders() {
        return ground.bystanders();
    }

    List<Layer> layers() {
        return network().layers();
    }

    boolean isOneLayer() {
        return layers().size() == 1;
    }

    boolean isWhole() {
        return asked.equals(whole());
    }

    Statement name(Term term) {
        return Wording.term(term, layers());
    }

    /** The layer that a term belongs to. */
    Layer layer(Term term) {
        return layers().get(term.layer());
    }

    boolean isRecurrent(Term term) {
        return whole().terms().stream()
                .anyMatch(other -> other.layer() == term.layer() && other.part() == Part.RECURRENT_WEIGHTS);
    }

    boolean has(Role role) {
        return asked.terms().stream().anyMatch(term -> term.has(role));
    }

    /** The same work with a slip already made. */
    Work after(Slip slip) {
        return new Work(slip.formula(), ground);
    }
}
