package tarozi.demo;

import java.util.List;
import java.util.stream.IntStream;
import tarozi.grading.Anticipated;
import tarozi.question.Question;
import tarozi.question.Seed;

/** How somebody answers: right as often as they are sure, else by one of the slips that people really make. */
record Habit(int sureness) {
    private static final int PERCENT = 100;
    private static final int ODD_ONES = 10;

    /** What is typed into each field. */
    List<String> answer(Question question, Seed seed) {
        return IntStream.range(0, question.fields().size())
                .mapToObj(field -> Long.toString(number(question, field, seed.with(field))))
                .toList();
    }

    private long number(Question question, int field, Seed seed) {
        long truth = question.fields().get(field).asked().truth().value();
        if (seed.with("sure").below(PERCENT) < sureness) {
            return truth;
        }
        var slips = Anticipated.of(question, field);
        if (slips.isEmpty() || seed.with("odd").below(ODD_ONES) == 0) {
            return truth + 1 + seed.with("by").below(ODD_ONES);
        }
        // The common slips come first, and the smaller of two throws is more often small.
        int slip = Math.min(
                seed.with("first").below(slips.size()), seed.with("second").below(slips.size()));
        return slips.get(slip).value().longValueExact();
    }
}
