package tarozi.quiz.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tarozi.grading.Grade;
import tarozi.grading.Share;
import tarozi.question.Question;
import tarozi.question.Seed;
import tarozi.quiz.Content;
import tarozi.quiz.Credit;
import tarozi.quiz.Item;
import tarozi.quiz.Scoring;

/** A quiz tried with numbers of one's own. Nothing of it is stored: what was earned so far travels with the page. */
public record Trial(Scoring scoring, List<Item> items, long seed, Past past) {
    private static final String OTHER_CONVENTION = "other_convention";

    public Trial {
        items = List.copyOf(items);
    }

    /** An item that no longer has any variant is passed over. */
    public static Trial of(Content content, long seed, Past past) {
        var items = content.items().stream()
                .filter(item -> !item.variants().isEmpty())
                .toList();
        return new Trial(content.scoring(), items, seed, past);
    }

    /** The n-th question, from 1. */
    public Optional<Question> question(int number) {
        return item(number).map(this::question);
    }

    public Optional<Item> item(int number) {
        return number < 1 || number > items.size() ? Optional.empty() : Optional.of(items.get(number - 1));
    }

    public Question question(Item item) {
        return item.questionFamily().question(item.variant(new Seed(seed))).orElseThrow();
    }

    /** What an answer earns of an item, with the credit that its author gives. */
    public static Share earned(Item item, Grade.Marked grade) {
        var forgiven = item.credit() == Credit.EVERYBODY
                || item.credit() == Credit.ANY_CONVENTION && grade.slips().equals(List.of(OTHER_CONVENTION));
        return forgiven ? Share.FULL : grade.share();
    }

    public int points(Item item, Share share) {
        return scoring.points(item.points(), share);
    }

    /** All points earned so far. */
    public int points() {
        return IntStream.range(0, items.size())
                .map(place -> past.share(place + 1)
                        .map(share -> points(items.get(place), share))
                        .orElse(0))
                .sum();
    }

    public int mostPoints() {
        return items.stream().mapToInt(Item::points).sum();
    }

    /** How many questions were answered right in every part. */
    public long right() {
        return IntStream.rangeClosed(1, items.size())
                .filter(number -> past.share(number).filter(Share::isFull).isPresent())
                .count();
    }
}
