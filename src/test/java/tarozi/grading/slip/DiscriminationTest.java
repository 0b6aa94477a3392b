package tarozi.grading.slip;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tarozi.question.*;
import tarozi.question.family.Families;

class DiscriminationTest {
    @Test
    void explore() {
        for (var family : Families.all()) {
            for (var tier : family.tiers()) {
                var conv = tier.conventions();
                int size = family.choices(tier).size();
                var problems = new TreeMap<String, Integer>();
                var samples = new HashMap<String, String>();
                var difficulties = new TreeMap<String, Integer>();
                long begin = System.nanoTime();
                for (var convention : conv) {
                    for (int place = 0; place < size; place++) {
                        var code = new VariantCode(
                                family.tag(),
                                tier.level(),
                                convention,
                                1,
                                tier.presentations(convention).get(0),
                                place);
                        var question = family.question(code).orElseThrow();
                        difficulties.merge(convention + " " + question.difficulty(), 1, Integer::sum);
                        int f = 0;
                        for (var field : question.fields()) {
                            f++;
                            if (field.asked() instanceof Asked.Length || field.asked() instanceof Asked.Channels)
                                continue;
                            var formula = field.asked() instanceof Asked.Total t
                                    ? t.formula()
                                    : field.asked() instanceof Asked.Sum s
                                            ? s.formula()
                                            : ((Asked.UnknownSize) field.asked()).formula();
                            var slips = Slips.of(new Work(formula, question.network(), family.form()));
                            long truth = formula.total().value();
                            Map<Long, Slip> mains = new HashMap<>();
                            for (var slip : slips) {
                                long v = slip.value();
                                if (v == truth) {
                                    var key = convention + " f" + f + " TRUTH " + slip.rule();
                                    problems.merge(key, 1, Integer::sum);
                                    samples.putIfAbsent(
                                            key, family.choices(tier).get(place).values() + " " + slip.what());
                                }
                                if (slip.isMain()) {
                                    var before = mains.putIfAbsent(v, slip);
                                    if (before != null && !before.what().equals(slip.what())) {
                                        var key =
                                                convention + " f" + f + " MAIN " + before.rule() + " = " + slip.rule();
                                        problems.merge(key, 1, Integer::sum);
                                        samples.putIfAbsent(
                                                key,
                                                family.choices(tier).get(place).values() + "");
                                    }
                                }
                            }
                        }
                    }
                }
                System.out.println("## " + family.slug() + " " + tier.level() + " " + size + " of "
                        + tier.grid().combinations() + " " + (System.nanoTime() - begin) / 1000000 + "ms "
                        + difficulties);
                problems.forEach((k, v) -> System.out.println("   " + v + " " + k + "   " + samples.get(k)));
            }
        }
        assertTrue(true);
    }
}
