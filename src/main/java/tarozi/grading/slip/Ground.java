package tarozi.grading.slip;

import java.util.List;
import tarozi.formula.Factor;
import tarozi.formula.Formula;
import tarozi.formula.Network;
import tarozi.question.Bystanders;
import tarozi.question.Form;

/** What stays the same however many slips are made; worked out once, since pairs of slips look at it thousands of times. */
record Ground(Network network, Form form, Formula whole, List<Factor> bystanders) {
    static Ground of(Network network, Form form) {
        return new Ground(network, form, network.formula(), Bystanders.of(network));
    }
}
