package tarozi.question;

import java.util.List;
import tarozi.formula.Convention;

/** What a family offers at one level: under which conventions, in which presentations, over which sizes. */
public record Tier(Level level, List<Convention> conventions, List<Presentation> presentations, Grid grid) {
    public Tier {
        conventions = List.copyOf(conventions);
        presentations = List.copyOf(presentations);
    }

    /** In words, in symbols, and as the code of the convention's framework. */
    public static Tier at(Level level, Grid grid, Convention... conventions) {
        return new Tier(level, List.of(conventions), List.of(Presentation.values()), grid);
    }

    /** Without code, which would show the size that is asked for. */
    public Tier withoutCode() {
        return new Tier(level, conventions, List.of(Presentation.WORDS, Presentation.SYMBOLS), grid);
    }

    /** Without PyTorch code, which writes down the width that a layer reads, where that is what must be found. */
    public Tier withoutPyTorchCode() {
        return new Tier(
                level, conventions, List.of(Presentation.WORDS, Presentation.SYMBOLS, Presentation.KERAS), grid);
    }

    /** The presentations that fit the convention: Keras code only for Keras, and so on. */
    public List<Presentation> presentations(Convention convention) {
        return presentations.stream()
                .filter(presentation -> fits(presentation, convention))
                .toList();
    }

    private static boolean fits(Presentation presentation, Convention convention) {
        return switch (presentation) {
            case WORDS, SYMBOLS -> true;
            case KERAS -> convention == Convention.KERAS;
            case PYTORCH -> convention == Convention.PYTORCH;
        };
    }
}
