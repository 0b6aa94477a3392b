package tarozi.leaderboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** In these boards the first has the number 1, the second 2, and so on; the number 0 stands for a teacher. */
class BoardTest {
    @Test
    void showsTheTopTenToATeacher() {
        assertEquals(ranks(1, 10), ranks(board(30, 0).top()));
        assertEquals(List.of(), board(30, 0).around());
    }

    @Test
    void hidesTheLastPlaceFromEverybodyElse() {
        assertEquals(ranks(1, 5), ranks(board(6, 0).top()));
        assertEquals(ranks(1, 5), ranks(board(6, 5).top()));
        assertEquals(ranks(16, 19), ranks(board(20, 18).around()));
        assertEquals(ranks(17, 19), ranks(board(20, 19).around()));
    }

    @Test
    void showsTheLastPlaceToWhoeverHasIt() {
        assertEquals(ranks(1, 6), ranks(board(6, 6).top()));
        assertEquals(ranks(18, 20), ranks(board(20, 20).around()));
    }

    @Test
    void hidesNobodyOnAPodium() {
        assertEquals(ranks(1, 3), ranks(board(3, 0).top()));
        assertEquals(ranks(1, 3), ranks(board(4, 1).top()));
    }

    @Test
    void showsTwoOnEachSideFurtherDown() {
        assertEquals(ranks(1, 10), ranks(board(30, 14).top()));
        assertEquals(ranks(12, 16), ranks(board(30, 14).around()));
    }

    @Test
    void lengthensTheTopWhereTheRowsAroundTouchIt() {
        assertEquals(ranks(1, 10), ranks(board(30, 8).top()));
        assertEquals(ranks(1, 11), ranks(board(30, 9).top()));
        assertEquals(ranks(1, 15), ranks(board(30, 13).top()));
        assertEquals(List.of(), board(30, 13).around());
    }

    @Test
    void isEmptyWithoutPlayers() {
        assertEquals(true, board(0, 1).isEmpty());
    }

    private static Board board(int players, long viewer) {
        List<Line> lines = IntStream.rangeClosed(1, players)
                .mapToObj(n -> new Line(n, "Vega " + n, 1000 - n, 1, Instant.EPOCH))
                .toList();
        return Board.of(lines, viewer);
    }

    private static List<Long> ranks(List<Row> rows) {
        return rows.stream().map(Row::rank).toList();
    }

    private static List<Long> ranks(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }
}
