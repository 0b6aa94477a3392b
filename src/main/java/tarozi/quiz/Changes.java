package tarozi.quiz;

import java.util.List;

/** What is otherwise in a quiz than it was before. */
public record Changes(int added, int removed, int changed, boolean isReordered, boolean isResettled) {
    public static Changes between(Content before, Content after) {
        return new Changes(
                missing(after, before),
                missing(before, after),
                (int) after.items().stream()
                        .filter(item -> before.item(item.key())
                                .filter(old -> !old.equals(item))
                                .isPresent())
                        .count(),
                !Order.of(before).agreesWith(Order.of(after)),
                !before.with(List.of()).equals(after.with(List.of())));
    }

    /** How many items of the one are not in the other. */
    private static int missing(Content one, Content other) {
        return (int) one.items().stream()
                .filter(item -> other.item(item.key()).isEmpty())
                .count();
    }

    public boolean isNone() {
        return added + removed + changed == 0 && !isReordered && !isResettled;
    }
}
