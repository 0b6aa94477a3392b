package tarozi.quiz.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tarozi.question.Speaker;

/** A table with a row for each variant, quoted as RFC 4180 has it, with the separator that spreadsheets of a language expect. */
public final class Csv {
    /** By it spreadsheets know that it is UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private Csv() {}

    public static String write(Frozen frozen, Speaker speaker, String separator) {
        var header = Stream.of("item", "code", "title", "level", "points", "question", "answers", "wrong", "worked")
                .map(column -> speaker.say("exchange.csv." + column));
        var rows = frozen.items().stream().flatMap(item -> rows(frozen, item, separator));
        return MARK + Stream.concat(Stream.of(row(header, separator)), rows).collect(Collectors.joining());
    }

    private static Stream<String> rows(Frozen frozen, FrozenItem item, String separator) {
        int number = frozen.items().indexOf(item) + 1;
        return item.variants().stream()
                .map(variant -> row(
                        Stream.of(
                                Integer.toString(number),
                                variant.code(),
                                item.title(),
                                Integer.toString(item.item().level().number()),
                                Integer.toString(item.item().points()),
                                variant.text(),
                                answers(variant),
                                wrong(variant),
                                variant.solution().text()),
                        separator));
    }

    /** The bare number where there is one, so that a spreadsheet can compare it. */
    private static String answers(FrozenVariant variant) {
        return variant.isSingle()
                ? Long.toString(variant.fields().get(0).truth())
                : variant.fields().stream()
                        .map(field -> field.label() + ": " + field.truth())
                        .collect(Collectors.joining("\n"));
    }

    private static String wrong(FrozenVariant variant) {
        return variant.fields().stream()
                .flatMap(field -> wrong(variant, field).stream())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> wrong(FrozenVariant variant, FrozenField field) {
        var label = variant.isSingle() ? "" : field.label() + " ";
        return field.wrong().stream()
                .map(wrong -> label + wrong.value() + ": " + wrong.said())
                .toList();
    }

    private static String row(Stream<String> cells, String separator) {
        return cells.map(Csv::cell).collect(Collectors.joining(separator)) + "\r\n";
    }

    /** What a spreadsheet would compute gets an apostrophe before it, and is text. */
    static String cell(String text) {
        var harmless = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
