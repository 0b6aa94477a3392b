package tarozi.leaderboard;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The standings of one board in their order: more points first, then who reached them first, then who came first.
 * Every question is asked as a range of the index {@code standing_order}.
 */
class Standings {
    private static final String LINES =
            """
            select s.id.personId, p.pseudonym, s.points, s.answers, s.reachedAt
            from Standing s join Person p on p.id = s.id.personId where s.id.board = :board and s.id.period = :period
            """;
    private static final String COUNT =
            "select count(*) from Standing s where s.id.board = :board and s.id.period = :period";

    private static final String DOWNWARDS = " order by s.points desc, s.reachedAt, s.id.personId";
    private static final String UPWARDS = " order by s.points, s.reachedAt desc, s.id.personId desc";

    private static final String MINE = " and s.id.personId = :person";
    private static final String MORE = " and s.points > :points";
    private static final String LESS = " and s.points < :points";
    private static final String AS_MANY_BUT_EARLIER =
            " and s.points = :points and s.reachedAt <= :reached and (s.reachedAt < :reached or s.id.personId < :person)";
    private static final String AS_MANY_BUT_LATER =
            " and s.points = :points and s.reachedAt >= :reached and (s.reachedAt > :reached or s.id.personId > :person)";

    private final Contest contest;
    private final Period period;

    Standings(Contest contest, Period period) {
        this.contest = contest;
        this.period = period;
    }

    List<Row> first(int most) {
        return ranked(1, lines(DOWNWARDS, null, most));
    }

    long players() {
        return count("", null);
    }

    /** Somebody's row among so many neighbours on each side; nothing for somebody without points here. */
    List<Row> around(long personId, int eachSide) {
        Line me = new Line(personId, "", 0, 0, Instant.EPOCH);
        return lines(MINE, me, 1).stream()
                .findFirst()
                .map(own -> around(own, eachSide))
                .orElse(List.of());
    }

    private List<Row> around(Line own, int eachSide) {
        List<Line> window = new ArrayList<>(neighbours(AS_MANY_BUT_EARLIER, MORE, UPWARDS, own, eachSide));
        Collections.reverse(window);
        long firstRank = 1 + count(MORE, own) + count(AS_MANY_BUT_EARLIER, own) - window.size();
        window.add(own);
        window.addAll(neighbours(AS_MANY_BUT_LATER, LESS, DOWNWARDS, own, eachSide));
        return ranked(firstRank, window);
    }

    private List<Line> neighbours(String near, String far, String order, Line own, int most) {
        List<Line> found = new ArrayList<>(lines(near + order, own, most));
        if (found.size() < most) {
            found.addAll(lines(far + order, own, most - found.size()));
        }
        return found;
    }

    private List<Line> lines(String condition, Line own, int most) {
        var query = Standing.getEntityManager().createQuery(LINES + condition, Line.class);
        bind(query, own);
        return query.setMaxResults(most).getResultList();
    }

    private long count(String condition, Line own) {
        var query = Standing.getEntityManager().createQuery(COUNT + condition, Long.class);
        bind(query, own);
        return query.getSingleResult();
    }

    private void bind(Query query, Line own) {
        query.setParameter("board", contest.key());
        query.setParameter("period", period.key());
        for (var parameter : query.getParameters()) {
            switch (parameter.getName()) {
                case "person" -> query.setParameter("person", own.personId());
                case "points" -> query.setParameter("points", own.points());
                case "reached" -> query.setParameter("reached", own.reachedAt());
                default -> {}
            }
        }
    }

    private static List<Row> ranked(long firstRank, List<Line> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(at -> lines.get(at).ranked(firstRank + at))
                .toList();
    }
}
