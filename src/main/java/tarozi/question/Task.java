package tarozi.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarozi.formula.Factor;
import tarozi.formula.Formula;
import tarozi.formula.Network;
import tarozi.formula.Role;

/** Layers, and what is asked about them: a question before it is presented. */
public record Task(Network network, Statement ask, List<Field> fields) {
    public Task {
        fields = List.copyOf(fields);
    }

    /** One number, which the formula comes to. */
    public static Task total(Network network, Statement ask, Formula formula) {
        return new Task(network, ask, List.of(new Field(Statement.of("question.answer"), new Asked.Total(formula))));
    }

    /** One number: the size that gives the network's total. */
    public static Task inverse(Network network, Factor unknown) {
        var asked = new Asked.UnknownSize(network.formula(), unknown.symbol());
        var ask = Statement.of(
                "question.ask.inverse", asked.given().value(), Wording.role(unknown.role()), unknown.symbol());
        return new Task(network, ask, List.of(new Field(Statement.of("question.symbol", unknown.symbol()), asked)));
    }

    /** Every term of the only layer, and their sum. */
    public static Task breakdown(Network network) {
        var fields = new ArrayList<Field>();
        for (var term : network.formula().terms()) {
            fields.add(new Field(Wording.term(term, network.layers()), new Asked.Total(Formula.of(term))));
        }
        fields.add(new Field(Statement.of("question.sum"), new Asked.Sum(network.formula())));
        return new Task(network, Statement.of("question.ask.breakdown"), fields);
    }

    /** What is asked, where nobody's numbers may be told: a total that is given is one. */
    Statement askWithoutNumbers() {
        return unknown()
                .flatMap(symbol -> network.layers().stream()
                        .flatMap(layer -> layer.sizes().stream())
                        .filter(factor -> factor.symbol().equals(symbol))
                        .findFirst())
                .map(factor ->
                        Statement.of("question.ask.inverse.outline", Wording.role(factor.role()), factor.symbol()))
                .orElse(ask);
    }

    /** The symbol that is asked for, where one is: prompts must not show its value. */
    public Optional<String> unknown() {
        return fields.get(0).asked() instanceof Asked.UnknownSize size ? Optional.of(size.symbol()) : Optional.empty();
    }

    /** The formula that explains the answer: what was asked for, or the network's where that is not a count. */
    public Formula worked() {
        return fields.size() == 1 && fields.get(0).asked() instanceof Asked.Total total
                ? total.formula()
                : network.formula();
    }

    /** The lengths of the input, on which no count depends: T time steps, or H, W and D. */
    public List<Factor> bystanders() {
        return Bystanders.of(network).stream()
                .filter(factor -> factor.role() != Role.POSITIONS)
                .toList();
    }
}
