package tarozi.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Every term is a rectangle as large as its count. */
class AreaPictureTest {
    private static final double WIDTH = 360;
    private static final double HEIGHT = 216;
    private static final double ALMOST = 1e-6;

    @Property
    void tilesAreAsLargeAsTheirCounts(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 1_000_000) Integer> counts) {
        var formula = formula(counts);
        var picture = AreaPicture.of(formula, WIDTH, HEIGHT);
        double unit = WIDTH * HEIGHT / formula.total().value();
        picture.tiles()
                .forEach(tile -> assertEquals(
                        tile.term().count().value() * unit, tile.width() * tile.height(), ALMOST * WIDTH * HEIGHT));
    }

    @Property
    void tilesStayInsideAndDoNotOverlap(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 1_000_000) Integer> counts) {
        var tiles = AreaPicture.of(formula(counts), WIDTH, HEIGHT).tiles();
        for (var tile : tiles) {
            assertTrue(tile.x() >= -ALMOST && tile.x() + tile.width() <= WIDTH + ALMOST);
            assertTrue(tile.y() >= -ALMOST && tile.y() + tile.height() <= HEIGHT + ALMOST);
            tiles.stream().filter(other -> other.number() > tile.number()).forEach(other -> assertApart(tile, other));
        }
    }

    @Test
    void tilesKeepTheNumbersOfTheirTerms() {
        var formula = Lstm.of(64, 128, Bias.ONE).formula();
        var tiles = AreaPicture.of(formula, WIDTH, HEIGHT).tiles();
        assertEquals(
                List.of(1, 2, 3), tiles.stream().map(AreaPicture.Tile::number).toList());
        assertEquals(formula.terms(), tiles.stream().map(AreaPicture.Tile::term).toList());
    }

    @Test
    void showsNothingForWhatCostsNothing() {
        assertEquals(List.of(), AreaPicture.of(Formula.of(), WIDTH, HEIGHT).tiles());
    }

    private static void assertApart(AreaPicture.Tile one, AreaPicture.Tile other) {
        boolean beside = one.x() + one.width() <= other.x() + ALMOST || other.x() + other.width() <= one.x() + ALMOST;
        boolean above = one.y() + one.height() <= other.y() + ALMOST || other.y() + other.height() <= one.y() + ALMOST;
        assertTrue(beside || above, one + " and " + other);
    }

    private static Formula formula(List<Integer> counts) {
        return new Formula(counts.stream()
                .map(count ->
                        Term.of(Part.WEIGHTS, tarozi.formula.Size.of("n", count).as(Role.UNITS)))
                .toList());
    }
}
