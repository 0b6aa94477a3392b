package tarozi.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tarozi.question.Question;
import tarozi.question.Seed;
import tarozi.question.VariantCode;
import tarozi.question.family.Families;
import tarozi.quiz.Content;
import tarozi.quiz.Item;
import tarozi.quiz.Numbers;

/**
 * What is dealt to whom: it follows from the game's seed, the round and, where everybody has numbers of their own, the
 * player. It needs no storage and is the same after every reconnect. Players take the numbers of a round in turn from a
 * shuffled pack, so that nobody has a neighbour's while there are others left.
 */
public final class Deck {
    private static final int MOST_KEPT = 20_000;

    private final Content content;
    private final Seed seed;
    private final Map<Integer, List<VariantCode>> packs = new ConcurrentHashMap<>();
    private final Map<VariantCode, Question> questions = new ConcurrentHashMap<>();

    public Deck(Content content, Seed seed) {
        this.content = content;
        this.seed = seed;
    }

    public Item item(int round) {
        return content.items().get(round - 1);
    }

    public boolean isShared() {
        return content.numbers() == Numbers.SAME;
    }

    /** The question of a player in a round. */
    public Question question(int round, long player) {
        var pack = pack(round);
        return isShared() ? shared(round) : called(pack.get((int) Math.floorMod(player, (long) pack.size())));
    }

    /** The question of everybody where all have the same; else one of its kind, to show it without its numbers. */
    public Question shared(int round) {
        return called(pack(round).get(0));
    }

    /** A question that was dealt before. */
    Question called(VariantCode dealt) {
        if (questions.size() > MOST_KEPT) {
            questions.clear();
        }
        return questions.computeIfAbsent(dealt, code -> Families.question(code).orElseThrow());
    }

    private List<VariantCode> pack(int round) {
        return packs.computeIfAbsent(round, this::shuffled);
    }

    private List<VariantCode> shuffled(int round) {
        var pack = new ArrayList<>(item(round).variants());
        if (pack.isEmpty()) {
            throw new IllegalStateException("nothing is left of " + item(round).family());
        }
        var chance = seed.with(item(round).key());
        for (int last = pack.size() - 1; last > 0; last--) {
            Collections.swap(pack, last, chance.with(last).below(last + 1));
        }
        return List.copyOf(pack);
    }
}
