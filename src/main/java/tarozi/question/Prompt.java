package tarozi.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tarozi.formula.Bias;
import tarozi.formula.Embedding;
import tarozi.formula.Factor;
import tarozi.formula.Layer;
import tarozi.formula.Role;

/**
 * What is put before people, in no language yet. The chips say all that changes the count and is not a size; then come
 * sentences about the input and each layer, or a table of symbols, or code; then what is asked.
 */
public record Prompt(
        List<Statement> chips,
        Optional<Statement> input,
        List<List<Statement>> layers,
        List<Row> rows,
        Optional<String> code,
        Statement ask) {
    /** A size in the table of symbols; the one that is asked for has no value. */
    public record Row(String symbol, Statement meaning, Optional<Long> value) {}

    private static final Set<Role> READ = Set.of(Role.INPUTS, Role.INPUT_CHANNELS);

    public Prompt {
        chips = List.copyOf(chips);
        layers = List.copyOf(layers);
        rows = List.copyOf(rows);
    }

    static Prompt of(Question question) {
        var task = question.task();
        var chips = chips(question);
        return switch (question.code().presentation()) {
            case WORDS ->
                new Prompt(
                        chips,
                        Optional.of(Story.input(task)),
                        Story.layers(task),
                        List.of(),
                        Optional.empty(),
                        task.ask());
            case SYMBOLS ->
                new Prompt(chips, Optional.empty(), Story.kinds(task), rows(task), Optional.empty(), task.ask());
            case KERAS -> code(chips, Code.keras(task.network()), task);
            case PYTORCH -> code(chips, Code.pytorch(task.network()), task);
        };
    }

    /** The same without anybody's numbers: what all siblings have in common, with a letter for each size. */
    static Prompt outline(Question question) {
        var task = question.task();
        var rows = rows(task).stream()
                .map(row -> new Row(row.symbol(), row.meaning(), Optional.empty()))
                .toList();
        return new Prompt(
                chips(question),
                Optional.empty(),
                Story.outline(task),
                rows,
                Optional.empty(),
                task.askWithoutNumbers());
    }

    private static Prompt code(List<Statement> chips, String code, Task task) {
        return new Prompt(chips, Optional.empty(), List.of(), List.of(), Optional.of(code), task.ask());
    }

    private static List<Statement> chips(Question question) {
        var chips = new LinkedHashSet<Statement>();
        if (question.family().form() == Form.FRAMEWORKS) {
            return List.of(Statement.of("engine.convention.BOTH"));
        }
        chips.add(Wording.convention(question.convention()));
        question.network().layers().forEach(layer -> chip(layer).ifPresent(chips::add));
        return List.copyOf(chips);
    }

    private static Optional<Statement> chip(Layer layer) {
        if (layer.bias() == Bias.NONE && !layer.sizes().isEmpty() && !(layer instanceof Embedding)) {
            return Optional.of(Statement.of("engine.bias.NONE"));
        }
        return switch (layer.kind()) {
            case "embedding", "flatten" -> Optional.empty();
            case "lstm", "gru_before", "gru_after" -> Optional.of(Statement.of("engine.bias.gate." + layer.bias()));
            case "rnn" -> Optional.of(Statement.of("engine.bias.recurrent." + layer.bias()));
            default -> Optional.of(Statement.of("engine.bias.plain." + layer.bias()));
        };
    }

    /** The sizes that are given: what a later layer reads follows from the layers before it. */
    private static List<Row> rows(Task task) {
        var rows = new ArrayList<Row>();
        task.bystanders().forEach(factor -> rows.add(row(factor, Wording.meaning(factor), task)));
        var layers = task.network().layers();
        for (int place = 0; place < layers.size(); place++) {
            for (var factor : layers.get(place).sizes()) {
                if (place == 0 || !READ.contains(factor.role())) {
                    rows.add(row(factor, Wording.role(factor.role(), place, layers), task));
                }
            }
        }
        return rows;
    }

    private static Row row(Factor factor, Statement meaning, Task task) {
        var hidden = task.unknown().filter(factor.symbol()::equals).isPresent();
        return new Row(factor.symbol(), meaning, hidden ? Optional.empty() : Optional.of(factor.value()));
    }
}
