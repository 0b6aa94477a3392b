package tarozi.leaderboard;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tarozi.classroom.Classroom;

/**
 * The standings of one board in their order: more points first, then who reached them first, then who came first.
 * Every question is asked as a range of the index {@code standing_order}.
 */
record Standings(Contest contest, Period period) {
    private static final String LINES =
            """
            select s.id.personId, p.pseudonym, s.points, s.answers, s.reachedAt
            from Standing s join Person p on p.id = s.id.personId where s.id.board = :board and s.id.period = :period
            """;
    private static final String COUNT =
            "select count(*) from Standing s where s.id.board = :board and s.id.period = :period";

    private static final String TALLY =
            "select s.points, count(*) from Standing s where s.id.board = :board and s.id.period = :period"
                    + " group by s.points";

    // The two columns that are the same in every line let H2 see that the index has this order already.
    private static final String DOWNWARDS =
            " order by s.id.board, s.id.period, s.points desc, s.reachedAt, s.id.personId";
    private static final String UPWARDS =
            " order by s.id.board desc, s.id.period desc, s.points, s.reachedAt desc, s.id.personId desc";

    private static final String AMONG =
            " and s.id.personId in (select m.person.id from Membership m where m.classroom.id = :class and m.leftAt is null)";
    private static final String MINE = " and s.id.personId = :person";
    private static final String MORE = " and s.points > :points";
    private static final String LESS = " and s.points < :points";
    private static final String AS_MANY_BUT_EARLIER =
            " and s.points = :points and s.reachedAt <= :reached and (s.reachedAt < :reached or s.id.personId < :person)";
    private static final String AS_MANY_BUT_LATER =
            " and s.points = :points and s.reachedAt >= :reached and (s.reachedAt > :reached or s.id.personId > :person)";

    List<Line> first(int most) {
        return lines(DOWNWARDS, null, most);
    }

    /** The lines of those who are in a class; a class is small enough to have them all. */
    List<Line> among(Classroom classroom) {
        var query = Standing.getEntityManager().createQuery(LINES + AMONG + DOWNWARDS, Line.class);
        bind(query, null);
        return query.setParameter("class", classroom.id()).getResultList();
    }

    /** Somebody's line, if there is one. */
    Optional<Line> lineOf(long personId) {
        return lines(MINE, new Line(personId, "", 0, 0, Instant.EPOCH), 1).stream()
                .findFirst();
    }

    /** The nearest lines above, the nearest one last. */
    List<Line> above(Line line, int most) {
        List<Line> found = neighbours(AS_MANY_BUT_EARLIER, MORE, UPWARDS, line, most);
        Collections.reverse(found);
        return found;
    }

    List<Line> below(Line line, int most) {
        return neighbours(AS_MANY_BUT_LATER, LESS, DOWNWARDS, line, most);
    }

    /** How many with just as many points stand higher, because they had them earlier. */
    long equalsAbove(Line line) {
        var query = Standing.getEntityManager().createQuery(COUNT + AS_MANY_BUT_EARLIER, Long.class);
        bind(query, line);
        return query.getSingleResult();
    }

    Map<Integer, Long> playersByPoints() {
        var query = Standing.getEntityManager().createQuery(TALLY, Object[].class);
        bind(query, null);
        return query.getResultStream().collect(Collectors.toMap(row -> (Integer) row[0], row -> (Long) row[1]));
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
}
