package tarozi.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A change to a draft, made from what its author saw. It goes through when the part that it changes is still as it was seen,
 * whatever became of the others, or is already as it is wanted; else nothing is lost, and the author is asked.
 */
public sealed interface Edit {
    Edited on(Content now);

    /** Another title, description or rule; the items of what is wanted do not count. */
    record Settings(Revision seen, Content wanted) implements Edit {
        @Override
        public Edited on(Content now) {
            var settled = now.settled(wanted);
            boolean free = Revision.ofSettings(now).equals(seen) || settled.equals(now);
            return free ? new Edited.Done(settled) : new Edited.Changed(now);
        }
    }

    /** New items behind the others. */
    record Add(List<Item> items) implements Edit {
        @Override
        public Edited on(Content now) {
            return holding(
                    now, Stream.concat(now.items().stream(), items.stream()).toList());
        }
    }

    /** A new item at a place counted from 1, such as a copy behind its original. */
    record Insert(Item item, int place) implements Edit {
        @Override
        public Edited on(Content now) {
            if (now.item(item.key()).isPresent()) {
                return new Edited.Done(now);
            }
            var items = new ArrayList<>(now.items());
            items.add(Math.max(0, Math.min(place - 1, items.size())), item);
            return holding(now, items);
        }
    }

    /** Another wording of an item. One that was seen to be gone comes back behind the others. */
    record Replace(Revision seen, Item wanted) implements Edit {
        @Override
        public Edited on(Content now) {
            var there = now.item(wanted.key());
            if (!Revision.of(there).equals(seen) && !there.equals(Optional.of(wanted))) {
                return new Edited.Changed(now);
            }
            if (there.isEmpty()) {
                return new Add(List.of(wanted)).on(now);
            }
            return new Edited.Done(now.with(now.items().stream()
                    .map(item -> item.key().equals(wanted.key()) ? wanted : item)
                    .toList()));
        }
    }

    /** Removes an item; one that is gone already stays so. */
    record Remove(Revision seen, String key) implements Edit {
        @Override
        public Edited on(Content now) {
            var there = now.item(key);
            if (there.isPresent() && !Revision.of(there).equals(seen)) {
                return new Edited.Changed(now);
            }
            return new Edited.Done(now.with(
                    now.items().stream().filter(item -> !item.key().equals(key)).toList()));
        }
    }

    /** Another order of the items. Items that came or went elsewhere do not hinder it. */
    record Arrange(Order seen, Order wanted) implements Edit {
        @Override
        public Edited on(Content now) {
            var there = Order.of(now);
            var fitting = wanted.fitting(there);
            if (!seen.agreesWith(there) && !fitting.equals(there)) {
                return new Edited.Changed(now);
            }
            return new Edited.Done(now.with(fitting.keys().stream()
                    .map(key -> now.item(key).orElseThrow())
                    .toList()));
        }
    }

    private static Edited holding(Content now, List<Item> items) {
        return items.size() > Content.MOST_ITEMS ? new Edited.Full(now) : new Edited.Done(now.with(items));
    }
}
