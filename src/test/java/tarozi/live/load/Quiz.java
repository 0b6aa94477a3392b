package tarozi.live.load;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import tarozi.formula.Convention;
import tarozi.grading.Anticipated;
import tarozi.question.Level;
import tarozi.question.Presentation;
import tarozi.question.Prompt;
import tarozi.question.Question;
import tarozi.question.VariantCode;
import tarozi.question.family.Families;
import tarozi.quiz.Content;
import tarozi.quiz.Credit;
import tarozi.quiz.Item;
import tarozi.quiz.QuizFile;
import tarozi.quiz.Words;

/** What is played: one number a question, from sizes that a phone can read in its own page. */
final class Quiz {
    private static final List<Item> ITEMS = List.of(
            item("dense", "dense-total", Level.TWO),
            item("lstm", "lstm-total", Level.TWO),
            item("gru", "gru-total", Level.THREE),
            item("rnn", "rnn-total", Level.TWO),
            item("conv", "conv2d-total", Level.ONE));
    static final int MOST_ROUNDS = ITEMS.size();

    private static final int SECONDS = 30;
    private static final int PERCENT_RIGHT = 60;
    private static final int PERCENT_RIGHT_OR_SLIP = 85;

    private final Content content;
    private final List<Map<List<Long>, Numbers>> numbers;

    /** What is right for some sizes, and what somebody who makes a slip comes to. */
    private record Numbers(BigInteger right, Optional<BigInteger> slip) {}

    Quiz(int rounds) {
        content = Content.titled(Words.in("en", "A game of many phones")).with(ITEMS.subList(0, rounds));
        numbers = content.items().stream().map(Quiz::numbers).toList();
    }

    private static Item item(String key, String family, Level level) {
        return new Item(
                key, family, level, Convention.KERAS, Presentation.SYMBOLS, Map.of(), SECONDS, 10, Credit.EXACT);
    }

    private static Map<List<Long>, Numbers> numbers(Item item) {
        var bySizes = new HashMap<List<Long>, Numbers>();
        for (VariantCode code : item.variants()) {
            var question = Families.question(code).orElseThrow();
            var before = bySizes.put(sizes(question), numbers(question));
            if (before != null) {
                throw new IllegalStateException("two questions of " + item.family() + " have the same sizes");
            }
        }
        return bySizes;
    }

    private static List<Long> sizes(Question question) {
        return question.prompt().rows().stream()
                .map(Prompt.Row::value)
                .map(Optional::orElseThrow)
                .toList();
    }

    private static Numbers numbers(Question question) {
        return new Numbers(
                BigInteger.valueOf(question.fields().get(0).asked().truth().value()),
                Anticipated.of(question, 0).stream().map(Anticipated::value).findFirst());
    }

    int rounds() {
        return content.items().size();
    }

    /** In our own form of export. */
    String file() {
        return QuizFile.write(content);
    }

    /** What somebody with these sizes types: mostly what is right, else what a slip leads to, else anything. */
    String typed(int round, List<Long> sizes, SplittableRandom chance) {
        var known = numbers.get(round - 1).get(sizes);
        if (known == null) {
            throw new IllegalArgumentException("round " + round + " has no question with the sizes " + sizes);
        }
        int luck = chance.nextInt(100);
        if (luck < PERCENT_RIGHT) {
            return known.right().toString();
        }
        return luck < PERCENT_RIGHT_OR_SLIP && known.slip().isPresent()
                ? known.slip().get().toString()
                : Integer.toString(1 + chance.nextInt(99_999));
    }
}
