package tarozi.grading.slip;

import java.util.List;
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
public record Work(Formula asked, Network network, Form form) {
    List<Layer> layers() {
        return network.layers();
    }

    boolean isOneLayer() {
        return layers().size() == 1;
    }

    boolean isWhole() {
        return asked.equals(network.formula());
    }

    Statement name(Term term) {
        return Wording.term(term, layers());
    }

    /** The layer that a term belongs to. */
    Layer layer(Term term) {
        return layers().get(term.layer());
    }

    boolean isRecurrent(Term term) {
        return layer(term).formula().terms().stream().anyMatch(other -> other.part() == Part.RECURRENT_WEIGHTS);
    }

    boolean has(Role role) {
        return asked.terms().stream().anyMatch(term -> term.has(role));
    }

    /** The same work with a slip already made. */
    Work after(Slip slip) {
        return new Work(slip.formula(), network, form);
    }
}
