package tarozi.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import tarozi.grading.Points;
import tarozi.grading.Share;
import tarozi.grading.Week;

/** Fills the real tables: many people, their answers over some weeks paid by the real rule, and the standings from these. */
record Crowd(int people, int answers, int families, int weeks, Week last) {
    private static final int BATCH = 5_000;

    void fill(Connection database) throws SQLException {
        database.setAutoCommit(false);
        insertPeople(database);
        insertAnswers(database);
        insertStandings(database, "'overall'", "");
        insertStandings(database, "'family:' || family", ", family");
        database.commit();
        database.setAutoCommit(true);
        database.createStatement().execute("analyze");
    }

    Instant begins() {
        return last.begins().minus(Duration.ofDays(7L * (weeks - 1)));
    }

    private Instant ends() {
        return last.begins().plus(Duration.ofDays(7));
    }

    private void insertPeople(Connection database) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("insert into person values (?, ?, 'GUEST', ?, ?)")) {
            for (int person = 1; person <= people; person++) {
                insert.setLong(1, person);
                insert.setString(2, "Vega " + (100_000 + person));
                insert.setLong(3, person);
                insert.setObject(4, at(begins()));
                add(insert, person);
            }
            insert.executeBatch();
        }
        database.commit();
    }

    private void insertAnswers(Connection database) throws SQLException {
        try (PreparedStatement insert =
                database.prepareStatement("insert into answer values (?, ?, ?, 'PRACTICE', '', ?, "
                        + "?, ?, 'keras', '98816', ?, ?, null, ?, 1, 'ISSUED', ?, ?)")) {
            int row = 0;
            for (Given answer : givenInTurn()) {
                insert.setLong(1, ++row);
                insert.setLong(2, answer.person);
                insert.setObject(3, new UUID(answer.person, row));
                insert.setString(4, Integer.toString(row, 36));
                insert.setString(5, "family-" + answer.family);
                insert.setInt(6, answer.level);
                insert.setString(7, answer.right ? "RIGHT" : "WRONG");
                insert.setInt(8, answer.right ? 1000 : 0);
                insert.setInt(9, answer.hints);
                insert.setInt(10, answer.points);
                insert.setObject(11, at(answer.moment));
                add(insert, row);
            }
            insert.executeBatch();
        }
        database.commit();
    }

    private record Given(int person, int family, int level, boolean right, int hints, int points, Instant moment) {}

    /** Person after person, because a database takes rows far faster in the order of its indexes. */
    private List<Given> givenInTurn() {
        SplittableRandom random = new SplittableRandom(42);
        Map<String, Integer> paid = new HashMap<>();
        long millis = Duration.between(begins(), ends()).toMillis();
        List<Given> all = new ArrayList<>();
        for (int n = 0; n < answers; n++) {
            all.add(given(random, begins().plusMillis(millis * n / answers), paid));
        }
        all.sort(Comparator.comparing(Given::person));
        return all;
    }

    private Given given(SplittableRandom random, Instant moment, Map<String, Integer> paid) {
        // The power lets some people answer far more often than others.
        int person = 1 + (int) (Math.pow(random.nextDouble(), 1.5) * people);
        int family = random.nextInt(families);
        int level = 1 + random.nextInt(Points.BASES.size());
        boolean right = random.nextInt(10) < 6;
        int hints = random.nextInt(4) == 0 ? 1 : 0;
        String kind = person + "/" + family + "/" + level + "/" + Week.of(moment);
        int points = right
                ? Points.earned(level, Share.FULL, hints, paid.merge(kind, 1, Integer::sum) - 1)
                        .value()
                : 0;
        return new Given(person, family, level, right, hints, points, moment);
    }

    private void insertStandings(Connection database, String board, String group) throws SQLException {
        insertStandings(database, board, group, 0, begins(), ends());
        for (int week = 0; week < weeks; week++) {
            Instant monday = begins().plus(Duration.ofDays(7L * week));
            int period = Week.of(monday).epochDay();
            insertStandings(database, board, group, period, monday, monday.plus(Duration.ofDays(7)));
        }
    }

    private static void insertStandings(
            Connection database, String board, String group, int period, Instant from, Instant to) throws SQLException {
        String sql = "insert into standing select " + board + ", " + period
                + ", person_id, sum(points), count(*), max(answered_at) from answer"
                + " where points > 0 and answered_at >= ? and answered_at < ? group by person_id" + group;
        try (PreparedStatement insert = database.prepareStatement(sql)) {
            insert.setObject(1, at(from));
            insert.setObject(2, at(to));
            insert.executeUpdate();
        }
        database.commit();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static void add(PreparedStatement insert, int row) throws SQLException {
        insert.addBatch();
        if (row % BATCH == 0) {
            insert.executeBatch();
        }
    }
}
