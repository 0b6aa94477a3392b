package tarozi.live.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tarozi.live.Given;
import tarozi.live.Table;

/**
 * How the class did in a round, without names.
 *
 * @param slips the slips with how many made each, the most frequent first
 */
public record Answered(int players, int right, int partly, int wrong, List<Slip> slips) {
    private static final int MOST = 5;

    public record Slip(String rule, int count) {
        public String key() {
            return "report.slip." + rule;
        }
    }

    static Answered of(Table table, int round) {
        var given = table.given(round).stream()
                .filter(one -> table.phone(one.player())
                        .filter(phone -> !phone.isRemoved())
                        .isPresent())
                .toList();
        int right = (int) given.stream().filter(one -> one.grade().isRight()).count();
        int wrong =
                (int) given.stream().filter(one -> one.grade().share().isNone()).count();
        Map<String, Integer> counts = new HashMap<>();
        for (Given one : given) {
            one.grade().slips().forEach(rule -> counts.merge(rule, 1, Integer::sum));
        }
        var slips = new ArrayList<Slip>();
        counts.forEach((rule, count) -> slips.add(new Slip(rule, count)));
        slips.sort(Comparator.comparing(Slip::count).reversed().thenComparing(Slip::rule));
        return new Answered(
                table.ranking().size(),
                right,
                given.size() - right - wrong,
                wrong,
                List.copyOf(slips.subList(0, Math.min(MOST, slips.size()))));
    }

    public int silent() {
        return players - right - partly - wrong;
    }
}
