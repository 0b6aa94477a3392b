package tarozi.quiz.exchange.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tarozi.question.Form;
import tarozi.question.VariantCode;
import tarozi.question.family.Families;
import tarozi.quiz.Content;
import tarozi.quiz.Credit;
import tarozi.quiz.Item;
import tarozi.quiz.Words;

/** Makes a quiz of the questions that were recognised: variants of one kind become one item, in the file's order. */
final class Assembly {
    private static final int POINTS_A_LEVEL = 10;
    private static final int SECONDS = 60;

    /** What makes two variants siblings. */
    private record Kind(String tag, Object level, Object convention, Object presentation) {
        static Kind of(VariantCode code) {
            return new Kind(code.tag(), code.level(), code.convention(), code.presentation());
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
        return new ImportReport.Made(content, reading.questions().size() - assembly.leftOut.size(), leftOut);
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
        var kind = Kind.of(code);
        if (items.containsKey(kind)) {
            return;
        }
        if (items.size() == Content.MOST_ITEMS) {
            leftOut.add(new LeftOut(question.name(), Reason.TOO_MANY));
            return;
        }
        items.put(kind, item(question, code));
    }

    private Item item(Foreign question, VariantCode code) {
        var family = Families.question(code).orElseThrow().family();
        int level = code.level().number();
        int seconds = SECONDS * level + (family.form() == Form.BREAKDOWN ? SECONDS : 0);
        return new Item(
                "q" + (items.size() + 1),
                family.slug(),
                code.level(),
                code.convention(),
                code.presentation(),
                Map.of(),
                seconds,
                points(question.grade(), POINTS_A_LEVEL * level),
                Credit.EXACT);
    }

    /** What the file says where that can be ours; one point is what a system says that was told nothing. */
    private static int points(String grade, int otherwise) {
        var whole = grade.replaceFirst("[.]0{1,9}$", "");
        int points = whole.matches("\\d{1,4}") ? Integer.parseInt(whole) : 0;
        return points > 1 && points <= Item.MOST_POINTS ? points : otherwise;
    }
}
