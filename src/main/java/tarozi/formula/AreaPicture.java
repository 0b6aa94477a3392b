package tarozi.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A count as a rectangle cut into one tile for each term, each as large as the term's count: the terms are cut in two
 * groups of nearly equal sums along the longer side, and so on within each group.
 */
public record AreaPicture(double width, double height, List<Tile> tiles) {
    /** A term's tile; the number is the term's place in the formula, from 1. */
    public record Tile(int number, Term term, double x, double y, double width, double height) {}

    public AreaPicture {
        tiles = List.copyOf(tiles);
    }

    public static AreaPicture of(Formula formula, double width, double height) {
        var numbers = IntStream.range(0, formula.terms().size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer place) -> formula.terms().get(place).count())
                        .reversed())
                .toList();
        var tiles = new ArrayList<Tile>();
        cut(formula.terms(), numbers, 0, 0, width, height, tiles);
        tiles.sort(Comparator.comparing(Tile::number));
        return new AreaPicture(width, height, tiles);
    }

    private static void cut(
            List<Term> terms, List<Integer> places, double x, double y, double width, double height, List<Tile> tiles) {
        if (places.isEmpty()) {
            return;
        }
        if (places.size() == 1) {
            int place = places.get(0);
            tiles.add(new Tile(place + 1, terms.get(place), x, y, width, height));
            return;
        }
        int half = half(terms, places);
        var first = places.subList(0, half);
        var rest = places.subList(half, places.size());
        double part = (double) sum(terms, first) / sum(terms, places);
        if (width >= height) {
            cut(terms, first, x, y, width * part, height, tiles);
            cut(terms, rest, x + width * part, y, width * (1 - part), height, tiles);
        } else {
            cut(terms, first, x, y, width, height * part, tiles);
            cut(terms, rest, x, y + height * part, width, height * (1 - part), tiles);
        }
    }

    /** How many of the places, largest first, make up at least half of their sum. */
    private static int half(List<Term> terms, List<Integer> places) {
        long all = sum(terms, places);
        int count = 1;
        while (count < places.size() - 1 && 2 * sum(terms, places.subList(0, count)) < all) {
            count++;
        }
        return count;
    }

    private static long sum(List<Term> terms, List<Integer> places) {
        return places.stream()
                .mapToLong(place -> terms.get(place).count().value())
                .sum();
    }
}
