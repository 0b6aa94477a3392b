package tarozi.quiz.exchange;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tarozi.quiz.exchange.FrozenField.Wrong;

/**
 * GIFT, Moodle's plain text. It has no questions with several gaps: there each number becomes a question of its own. A blank
 * line ends a question, so that none may be within one.
 */
public final class Gift {
    private Gift() {}

    public static String write(Frozen frozen) {
        var gift = new StringBuilder();
        for (int place = 0; place < frozen.items().size(); place++) {
            var item = frozen.items().get(place);
            gift.append("$CATEGORY: $course$/top/" + categoryName(frozen.title()) + "/"
                    + categoryName(place + 1 + ". " + item.title()) + "\n\n");
            for (var variant : item.variants()) {
                gift.append(questions(frozen, item, variant));
            }
        }
        return gift.toString();
    }

    private static String questions(Frozen frozen, FrozenItem item, FrozenVariant variant) {
        return IntStream.range(0, variant.fields().size())
                .mapToObj(place -> question(frozen, item, variant, place))
                .collect(Collectors.joining());
    }

    private static String question(Frozen frozen, FrozenItem item, FrozenVariant variant, int place) {
        var field = variant.fields().get(place);
        var id = variant.isSingle() ? variant.code() : variant.code() + "." + (place + 1);
        var part = variant.isSingle() ? "" : Html.paragraph(field.label() + ":");
        var tags = ItemTags.of(item.item()).stream()
                .map(tag -> " [tag:" + tag + "]")
                .collect(Collectors.joining());
        var lines = new StringBuilder("// [id:" + id + "] [tag:" + variant.code() + "]" + tags + "\n");
        lines.append("::" + escaped(id + " " + item.title()) + "::[html]" + escaped(variant.html() + part) + "{#\n");
        lines.append(answer(100, Long.toString(field.truth()), frozen.right()));
        for (Wrong wrong : field.wrong()) {
            lines.append(answer(item.forgives(wrong) ? 100 : 0, wrong.value().toString(), wrong.said()));
        }
        lines.append(others(frozen, item));
        lines.append("####" + escaped(variant.solution().html()) + "\n}\n\n");
        return lines.toString();
    }

    private static String answer(int percent, String value, String said) {
        return "=" + (percent == 100 ? "" : "%" + percent + "%") + value + ":0#" + escaped(Html.escaped(said)) + "\n";
    }

    private static String others(Frozen frozen, FrozenItem item) {
        return item.forgivesAll()
                ? "=*#" + escaped(Html.escaped(frozen.right())) + "\n"
                : "~#" + escaped(Html.escaped(frozen.unknown())) + "\n";
    }

    private static String categoryName(String name) {
        return Clean.line(name).replace("/", "//");
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\").replaceAll("([~=#{}:])", "\\\\$1").replace("\n", "\\n");
    }
}
