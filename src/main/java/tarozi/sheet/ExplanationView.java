package tarozi.sheet;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tarozi.formula.AreaPicture;
import tarozi.formula.Conv;
import tarozi.formula.Formula;
import tarozi.formula.MathMl;
import tarozi.question.Asked;
import tarozi.question.Form;
import tarozi.question.Question;
import tarozi.question.Statement;
import tarozi.question.Wording;

/** A count explained: its terms, the formula with its numbers, the area picture; for a shape, the way along each axis. */
public record ExplanationView(Question question) {
    private static final int WIDTH = 360;
    private static final int HEIGHT = 216;
    private static final int COLOURS = 6;
    private static final double PERCENT = 100.0;

    public record TermRow(
            int number, int colour, Statement name, String symbols, Statement product, Statement numbers, long count) {}

    public record TileView(int number, int colour, String x, String y, String width, String height, Place place) {
        /** How much fits into the tile: its number and count, its number, or nothing. */
        public enum Place {
            WIDE,
            NARROW,
            NONE
        }
    }

    public record AxisView(Statement label, RawString mathMl) {}

    public boolean isShape() {
        return question.family().form() == Form.SHAPE;
    }

    public boolean isFrameworks() {
        return question.family().form() == Form.FRAMEWORKS;
    }

    public String frameworksKey() {
        return "sheet.explained.frameworks." + question.family().topic();
    }

    /** How a length is computed, in words; the same for every axis. */
    public Statement rule() {
        var kind = ((Conv) question.network().layers().get(0)).padding().kind();
        return Statement.of("question.hint.length.formula." + kind);
    }

    public Formula formula() {
        return question.task().worked();
    }

    public long total() {
        return formula().total().value();
    }

    public List<TermRow> terms() {
        var rows = new ArrayList<TermRow>();
        for (var term : formula().terms()) {
            rows.add(new TermRow(
                    rows.size() + 1,
                    rows.size() % COLOURS + 1,
                    Wording.term(term, question.network().layers()),
                    Wording.symbols(term),
                    Statement.of("sheet.product", Wording.labelled(term)),
                    Statement.of("sheet.product", Wording.product(term)),
                    term.count().value()));
        }
        return rows;
    }

    public RawString mathMl() {
        return new RawString(printer().count(formula()));
    }

    public List<AxisView> axes() {
        return question.fields().stream()
                .filter(field -> field.asked() instanceof Asked.Length)
                .map(field -> new AxisView(
                        field.label(), new RawString(printer().length(((Asked.Length) field.asked()).sliding()))))
                .toList();
    }

    private static MathMl printer() {
        return new MathMl(Speech.speaker()::number);
    }

    public String box() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    public List<TileView> tiles() {
        return AreaPicture.of(formula(), WIDTH, HEIGHT).tiles().stream()
                .map(ExplanationView::view)
                .toList();
    }

    private static TileView view(AreaPicture.Tile tile) {
        var place = tile.width() >= 84 && tile.height() >= 44
                ? TileView.Place.WIDE
                : tile.width() >= 16 && tile.height() >= 20 ? TileView.Place.NARROW : TileView.Place.NONE;
        return new TileView(
                tile.number(),
                (tile.number() - 1) % COLOURS + 1,
                shown(tile.x()),
                shown(tile.y()),
                shown(tile.width()),
                shown(tile.height()),
                place);
    }

    private static String shown(double length) {
        return String.format(Locale.ROOT, "%.2f", length);
    }

    /** The share of a term in the total, for the picture's text alternative. */
    public double percent(TermRow row) {
        return Math.round(row.count() * PERCENT * 10 / total()) / 10.0;
    }
}
