package tarozi.live.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tarozi.grading.SlipName;
import tarozi.live.Given;
import tarozi.live.Table;
import tarozi.question.Statement;

/**
 * How those did who were there in a round, without names.
 *
 * @param slips the slips with how many made each, the most frequent first
 */
public record Answered(int players, int right, int partly, int wrong, List<Bar> slips) {
    private static final int MOST = 5;
    private static final int WHOLE = 100;

    /** How many there are of something, and how long that is where everybody together is 100. */
    public record Bar(String kind, int count, int length) {
        public String key() {
            return "live.class.kind." + kind;
        }

        /** What the slip is called. */
        public Statement slip() {
            return SlipName.of(kind).words();
        }
    }

    static Answered of(Table table, int round) {
        var given = table.given(round).stream()
                .filter(one -> table.standing(one.player()).isPresent())
                .toList();
        int players = table.playersIn(round);
        int right = (int) given.stream().filter(one -> one.grade().isRight()).count();
        int wrong =
                (int) given.stream().filter(one -> one.grade().share().isNone()).count();
        return new Answered(players, right, given.size() - right - wrong, wrong, slips(given, players));
    }

    private static List<Bar> slips(List<Given> given, int players) {
        Map<String, Integer> counts = new HashMap<>();
        for (Given one : given) {
            SlipName.in(one.grade()).forEach(rule -> counts.merge(rule, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(slip -> bar(slip.getKey(), slip.getValue(), players))
                .sorted(Comparator.comparing(Bar::count).reversed().thenComparing(Bar::kind))
                .limit(MOST)
                .toList();
    }

    private static Bar bar(String kind, int count, int players) {
        return new Bar(kind, count, players == 0 ? 0 : Math.round((float) WHOLE * count / players));
    }

    /** Right, partly right, wrong, nothing; the second only where somebody was. */
    public List<Bar> outcomes() {
        return Stream.of(bar("right", right), bar("partly", partly), bar("wrong", wrong), bar("none", silent()))
                .filter(bar -> bar.count() > 0 || !bar.kind().equals("partly"))
                .toList();
    }

    private Bar bar(String kind, int count) {
        return bar(kind, count, players);
    }

    public int silent() {
        return players - right - partly - wrong;
    }
}
