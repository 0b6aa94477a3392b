package tarozi.quiz.exchange.qti;

import java.util.ArrayList;
import java.util.List;
import tarozi.quiz.exchange.Frozen;
import tarozi.quiz.exchange.FrozenItem;
import tarozi.quiz.exchange.FrozenVariant;

/** A variant under the name that it has in a package; no other variant has it, be it in another package or language. */
record Entry(String name, FrozenItem item, FrozenVariant variant) {
    /** The variants of one item, of which everybody gets one. */
    record Group(String name, FrozenItem item, List<Entry> entries) {}

    /** The items that have variants. */
    static List<Group> groups(Frozen quiz) {
        var groups = new ArrayList<Group>();
        for (var item : quiz.items()) {
            if (!item.variants().isEmpty()) {
                groups.add(group(Identity.of(quiz) + "-" + (groups.size() + 1), item));
            }
        }
        return groups;
    }

    private static Group group(String name, FrozenItem item) {
        var entries = item.variants().stream()
                .map(variant -> new Entry(name + "-" + variant.code(), item, variant))
                .toList();
        return new Group(name, item, entries);
    }

    String title() {
        return item.title() + " · " + variant.code();
    }

    int points() {
        return item.item().points();
    }

    List<Key> keys() {
        return variant.fields().stream().map(field -> new Key(item, field)).toList();
    }
}
