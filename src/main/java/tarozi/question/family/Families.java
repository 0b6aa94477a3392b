package tarozi.question.family;

import java.util.List;
import java.util.Optional;
import tarozi.question.Question;
import tarozi.question.QuestionFamily;
import tarozi.question.VariantCode;

/** All families, in the order of the map of skills. */
public final class Families {
    private static final List<QuestionFamily> ALL = List.of(
            new DenseTotal(),
            new DenseInputs(),
            new DenseNetwork(),
            new EmbeddingTotal(),
            new RnnTotal(),
            new RnnWithOutput(),
            new RnnLayerOnly(),
            new RnnBreakdown(),
            new LstmTotal(),
            new LstmGate(),
            new LstmTerm(),
            new LstmBreakdown(),
            new LstmUnits(),
            new LstmFrameworks(),
            new GruTotal(),
            new GruBreakdown(),
            new GruFrameworks(),
            new Conv1dTotal(),
            new Conv2dTotal(),
            new Conv3dTotal(),
            new ConvBreakdown(),
            new ConvFilters(),
            new ConvShape(),
            new StackedLstm(),
            new TextNetwork(),
            new NetworkBreakdown(),
            new ConvNetwork());

    private Families() {}

    public static List<QuestionFamily> all() {
        return ALL;
    }

    public static Optional<QuestionFamily> called(String slug) {
        return ALL.stream().filter(family -> family.slug().equals(slug)).findFirst();
    }

    public static Optional<Question> question(VariantCode code) {
        return ALL.stream()
                .filter(family -> family.tag().equals(code.tag()))
                .findFirst()
                .flatMap(family -> family.question(code));
    }
}
