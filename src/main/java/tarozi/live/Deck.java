package tarozi.live;

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
 * player. It needs no storage and is the same after every reconnect.
 */
public final class Deck {
    private static final int MOST_KEPT = 20_000;

    private final Content content;
    private final Seed seed;
    private final Map<Integer, List<VariantCode>> variants = new ConcurrentHashMap<>();
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
        var own = seed.with(item(round).key());
        return dealt(round, isShared() ? own : own.with(player));
    }

    /** The question of everybody where all have the same; else one of its kind, to show it without its numbers. */
    public Question shared(int round) {
        return dealt(round, seed.with(item(round).key()));
    }

    private Question dealt(int round, Seed chance) {
        var choices = variants.computeIfAbsent(round, at -> item(at).variants());
        if (choices.isEmpty()) {
            throw new IllegalStateException("nothing is left of " + item(round).family());
        }
        if (questions.size() > MOST_KEPT) {
            questions.clear();
        }
        return questions.computeIfAbsent(choices.get(chance.below(choices.size())), code -> Families.question(code)
                .orElseThrow());
    }
}
