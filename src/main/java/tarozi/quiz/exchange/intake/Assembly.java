package tarozi.quiz.exchange.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tarozi.question.Form;
import tarozi.question.VariantCode;
import tarozi.question.family.Families;
import tarozi.quiz.Content;
import tarozi.quiz.Credit;
import tarozi.quiz.Item;
import tarozi.quiz.Words;
import tarozi.quiz.exchange.ItemTags;

/** Makes a quiz of the questions that were recognised: variants of one kind become one item, in the file's order. */
final class Assembly {
    private static final int POINTS_A_LEVEL = 10;
    private static final int SECONDS = 60;

    /** What makes two variants siblings: what they ask, and in our own exports the item that they were drawn from. */
    private record Kind(String tag, Object level, Object convention, Object presentation, Optional<ItemTags> item) {
        static Kind of(VariantCode code, Optional<ItemTags> item) {
            return new Kind(code.tag(), code.level(), code.convention(), code.presentation(), item);
        }
    }

    private final Map<Kind, Item> items = new LinkedHashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    private Assembly() {}

    static ImportReport.Made of(Reading reading, Words title) {
        var assembly = new Assembly();
        reading.questions().forEach(assembly::add);
        var leftOut = new ArrayList<>(reading.broken());
        leftOut.addAll(assembly.leftOut);
        var content = Content.titled(title).with(List.copyOf(assembly.items.values()));
        int taken = reading.questions().size() - assembly.leftOut.size();
        return new ImportReport.Made(content, taken, leftOut, ImportReport.Extent.QUESTIONS);
    }

    private void add(Foreign question) {
        var verdict = Recogniser.recognise(question);
        if (verdict instanceof Recogniser.Verdict.Ours ours) {
            add(question, ours.code());
        } else if (verdict instanceof Recogniser.Verdict.None none) {
            leftOut.add(new LeftOut(question.name(), none.reason()));
        }
    }

    private void add(Foreign question, VariantCode code) {
        var tags = ItemTags.in(question.marks());
        var kind = Kind.of(code, tags);
        if (items.containsKey(kind)) {
            return;
        }
        if (items.size() == Content.MOST_ITEMS) {
            leftOut.add(new LeftOut(question.name(), Reason.TOO_MANY));
            return;
        }
        var item = tags.flatMap(known -> known(question, code, known)).orElseGet(() -> usual(question, code));
        items.put(kind, item);
    }

    /** As our own export has it, but for the points where the other system's teachers gave it others. */
    private Optional<Item> known(Foreign question, VariantCode code, ItemTags tags) {
        try {
            int points = question.numerical() ? points(question.grade(), tags.points()) : tags.points();
            return Optional.of(new Item(
                    key(tags.key()),
                    family(code),
                    code.level(),
                    code.convention(),
                    code.presentation(),
                    tags.ranges(),
                    tags.seconds(),
                    points,
                    tags.credit()));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private Item usual(Foreign question, VariantCode code) {
        var family = Families.question(code).orElseThrow().family();
        int level = code.level().number();
        int seconds = SECONDS * level + (family.form() == Form.BREAKDOWN ? SECONDS : 0);
        return new Item(
                key("q" + (items.size() + 1)),
                family.slug(),
                code.level(),
                code.convention(),
                code.presentation(),
                Map.of(),
                seconds,
                points(question.grade(), POINTS_A_LEVEL * level),
                Credit.EXACT);
    }

    private static String family(VariantCode code) {
        return Families.question(code).orElseThrow().family().slug();
    }

    /** This name, unless another item has it already. */
    private String key(String wanted) {
        Predicate<String> isTaken =
                key -> items.values().stream().anyMatch(item -> item.key().equals(key));
        var others = IntStream.rangeClosed(1, Content.MOST_ITEMS).mapToObj(number -> "q" + number);
        return Stream.concat(Stream.of(wanted), others)
                .filter(isTaken.negate())
                .findFirst()
                .orElseThrow();
    }

    /** What the file says where that can be ours; one point is what a system says that was told nothing. */
    private static int points(String grade, int otherwise) {
        var whole = grade.replaceFirst("[.]0{1,9}$", "");
        int points = whole.matches("\\d{1,4}") ? Integer.parseInt(whole) : 0;
        return points > 1 && points <= Item.MOST_POINTS ? points : otherwise;
    }
}
