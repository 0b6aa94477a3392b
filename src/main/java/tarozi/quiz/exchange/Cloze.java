package tarozi.quiz.exchange;

import java.util.stream.Collectors;
import tarozi.quiz.exchange.FrozenField.Wrong;

/** The text of a Moodle question with several gaps: the prompt, then a table of the numbers to fill in. */
record Cloze(Frozen frozen, FrozenItem item) {
    String text(FrozenVariant variant) {
        var rows = variant.fields().stream().map(this::row).collect(Collectors.joining());
        return withoutGaps(variant.html()) + "<table><tbody>" + rows + "</tbody></table>";
    }

    private String row(FrozenField field) {
        return "<tr><th scope=\"row\">" + withoutGaps(Html.escaped(field.label())) + "</th><td>" + gap(field)
                + "</td></tr>";
    }

    /** Every gap is worth the same: what a cloze is worth in all is set in the Moodle quiz that takes it in. */
    private String gap(FrozenField field) {
        var alternatives = new StringBuilder("=" + field.truth() + ":0#" + feedback(frozen.right()));
        for (Wrong wrong : field.wrong()) {
            alternatives.append(weighed(item.forgives(wrong)) + wrong.value() + ":0#" + feedback(wrong.said()));
        }
        alternatives.append(weighed(item.forgivesAll()) + "*#" + feedback(frozen.unknown()));
        return "{1:NUMERICAL:" + alternatives + "}";
    }

    private static String weighed(boolean earns) {
        return earns ? "~%100%" : "~%0%";
    }

    /**
     * Moodle decodes the entities of a feedback once and then takes it as HTML. So the text is escaped twice, and what has a
     * meaning in a gap is written as an entity, which needs no knowledge of what a backslash does where.
     */
    private static String feedback(String said) {
        return Html.escaped(Html.escaped(said))
                .replace("\\", "&#92;")
                .replace("~", "&#126;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("=", "&#61;");
    }

    private static String withoutGaps(String html) {
        return html.replace("{", "&#123;").replace("}", "&#125;");
    }
}
