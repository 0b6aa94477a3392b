package tarozi.question;

import java.util.ArrayList;
import java.util.List;
import tarozi.formula.Conv;
import tarozi.formula.Embedding;
import tarozi.formula.Factor;
import tarozi.formula.Layer;
import tarozi.formula.Padding;
import tarozi.formula.Role;
import tarozi.formula.Size;
import tarozi.question.Statement.Joined;

/** A task told in sentences. */
final class Story {
    private Story() {}

    /** For each layer its sentences. */
    static List<List<Statement>> layers(Task task) {
        return task.network().layers().stream()
                .map(layer -> sentences(layer(layer, task), layer))
                .toList();
    }

    /** The kinds of layers alone, for a prompt that has its sizes in a table. */
    static List<List<Statement>> kinds(Task task) {
        return task.network().layers().stream().map(Story::kind).toList();
    }

    /** The kinds of layers, with a letter also for the padding, which siblings may have different. */
    static List<List<Statement>> outline(Task task) {
        return task.network().layers().stream()
                .map(layer -> layer instanceof Conv conv && conv.padding().kind() == Padding.Kind.BY
                        ? kind(layer, Statement.of("question.story.moves.BY", (long) conv.stride(), "p"))
                        : kind(layer))
                .toList();
    }

    private static List<Statement> kind(Layer layer, Statement movement) {
        var sentences = kind(layer);
        sentences.set(sentences.size() - 1, movement);
        return sentences;
    }

    private static List<Statement> kind(Layer layer) {
        var sentences = sentences(Statement.of("question.story.kind", Wording.layer(layer)), layer);
        if (layer instanceof Conv conv && conv.kernel().size() > 1) {
            var sides = conv.kernel().stream().map(Size::symbol).toList();
            sentences.add(1, Statement.of("question.story.kernel", new Joined(" × ", sides)));
        }
        return sentences;
    }

    private static List<Statement> sentences(Statement first, Layer layer) {
        var sentences = new ArrayList<Statement>();
        sentences.add(first);
        addMovement(layer, sentences);
        return sentences;
    }

    /** What the first layer reads. */
    static Statement input(Task task) {
        var first = task.network().layers().get(0);
        var arguments = new ArrayList<Object>();
        task.bystanders().forEach(factor -> arguments.add(value(factor, task)));
        if (!(first instanceof Embedding)) {
            first.sizes().stream()
                    .filter(factor -> factor.role() == Role.INPUTS || factor.role() == Role.INPUT_CHANNELS)
                    .forEach(factor -> arguments.add(value(factor, task)));
        }
        return new Statement("question.story.input." + inputKind(first, task), arguments);
    }

    private static String inputKind(Layer first, Task task) {
        if (first instanceof Embedding) {
            return "tokens";
        }
        if (first instanceof Conv conv) {
            return List.of("series", "image", "volume").get(conv.kernel().size() - 1);
        }
        return task.bystanders().isEmpty() ? "vector" : "sequence";
    }

    private static Statement layer(Layer layer, Task task) {
        var own = layer.sizes().stream()
                .filter(factor -> factor.role() != Role.INPUTS && factor.role() != Role.INPUT_CHANNELS)
                .map(factor -> value(factor, task))
                .toList();
        return new Statement("question.story." + layer.kind(), own);
    }

    private static void addMovement(Layer layer, List<Statement> sentences) {
        if (layer instanceof Conv conv) {
            var padding = conv.padding();
            sentences.add(
                    padding.kind() == Padding.Kind.BY
                            ? Statement.of("question.story.moves.BY", (long) conv.stride(), (long) padding.amount())
                            : Statement.of("question.story.moves." + padding.kind(), (long) conv.stride()));
        }
    }

    private static Object value(Factor factor, Task task) {
        return task.unknown().filter(factor.symbol()::equals).isPresent() ? factor.symbol() : (Object) factor.value();
    }
}
