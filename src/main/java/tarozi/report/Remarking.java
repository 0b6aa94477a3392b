package tarozi.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tarozi.assignment.Score;
import tarozi.quiz.Content;
import tarozi.quiz.Item;

/**
 * What another version of the quiz would make of the points, and why.
 *
 * @param changes every item of every attempt whose points would be others
 * @param totals every attempt whose score would be another
 * @param digest of all that it was computed from: whoever confirms it has seen this and nothing else
 */
public record Remarking(List<Change> changes, List<Total> totals, String digest) {
    /** Why the points of an item change. */
    public enum Reason {
        TAKEN_OUT,
        BACK_IN,
        POINTS,
        CREDIT,
        SCORING
    }

    /** The points of an item, absent where a version does not have it. */
    public record Change(
            Student student,
            Paper paper,
            Item item,
            Optional<Score.Line> before,
            Optional<Score.Line> after,
            Set<Reason> reasons) {}

    /** The score of an attempt. */
    public record Total(Student student, Paper paper, Score before, Score after) {
        /** Above nothing where the student gains, below where the student loses: in shares, for what can be had may change. */
        public int gain() {
            return Long.compare((long) after.earned() * before.full(), (long) before.earned() * after.full());
        }
    }

    public Remarking {
        changes = List.copyOf(changes);
        totals = List.copyOf(totals);
    }

    /** @param before and after: the same papers, marked by {@code from} and by {@code to} */
    static Remarking of(Results before, Content from, Results after, Content to) {
        var changes = new ArrayList<Change>();
        var totals = new ArrayList<Total>();
        for (int at = 0; at < before.students().size(); at++) {
            var student = before.students().get(at);
            for (int paper = 0; paper < student.papers().size(); paper++) {
                var old = student.papers().get(paper);
                var changed = after.students().get(at).papers().get(paper);
                before.asked().items().stream()
                        .flatMap(item -> change(student, old, changed, item, from, to))
                        .forEach(changes::add);
                if (!worth(old.score()).equals(worth(changed.score()))) {
                    totals.add(new Total(student, old, old.score(), changed.score()));
                }
            }
        }
        return new Remarking(changes, totals, digest(before, after));
    }

    private static Stream<Change> change(
            Student student, Paper old, Paper changed, Item item, Content from, Content to) {
        var before = old.line(item.key());
        var after = changed.line(item.key());
        return before.equals(after)
                ? Stream.empty()
                : Stream.of(new Change(student, old, item, before, after, reasons(item.key(), from, to)));
    }

    private static Set<Reason> reasons(String key, Content from, Content to) {
        var before = from.item(key);
        var after = to.item(key);
        var reasons = EnumSet.noneOf(Reason.class);
        if (before.isEmpty() || after.isEmpty()) {
            reasons.add(after.isEmpty() ? Reason.TAKEN_OUT : Reason.BACK_IN);
            return reasons;
        }
        if (before.get().points() != after.get().points()) {
            reasons.add(Reason.POINTS);
        }
        if (before.get().credit() != after.get().credit()) {
            reasons.add(Reason.CREDIT);
        }
        if (from.scoring() != to.scoring()) {
            reasons.add(Reason.SCORING);
        }
        return reasons;
    }

    private static List<Integer> worth(Score score) {
        return List.of(score.earned(), score.full());
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    public long gaining() {
        return totals.stream().filter(total -> total.gain() > 0).count();
    }

    public long losing() {
        return totals.stream().filter(total -> total.gain() < 0).count();
    }

    private static String digest(Results before, Results after) {
        var seen = new StringBuilder();
        Stream.of(before, after)
                .flatMap(results -> results.students().stream())
                .flatMap(student -> student.papers().stream())
                .forEach(paper -> {
                    seen.append('\n').append(paper.id()).append(paper.score().lines());
                    new TreeMap<>(paper.cells())
                            .forEach((key, cell) ->
                                    seen.append(' ').append(key).append('=').append(cell.answer()));
                });
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(seen.toString().getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
