package tarozi.quiz.exchange.qti;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tarozi.quiz.exchange.Html;

/**
 * Several numbers in one question, so that they stay together when a variant is drawn. Canvas compares blanks as texts, hence
 * the spellings; it gives each blank its share of the points and knows neither a question that is all or nothing nor a blank that takes everything.
 */
record Blanks12(List<Key> keys) implements Body12 {
    private static final BigDecimal ALL = BigDecimal.valueOf(100).setScale(2);

    @Override
    public String type() {
        return "fill_in_multiple_blanks_question";
    }

    @Override
    public String gaps() {
        return IntStream.range(0, keys.size())
                .mapToObj(place -> "<p>" + label(place) + ": [" + blank(place) + "]</p>")
                .collect(Collectors.joining());
    }

    @Override
    public void responses(Xml xml) {
        for (int place = 0; place < keys.size(); place++) {
            xml.open("response_lid", "ident", "response_" + blank(place));
            xml.open("material").leaf("mattext", blank(place)).close().open("render_choice");
            var spellings = spellings(keys.get(place));
            for (int spelling = 0; spelling < spellings.size(); spelling++) {
                xml.open("response_label", "ident", answer(place, spelling)).open("material");
                xml.leaf("mattext", spellings.get(spelling), "texttype", "text/plain");
                xml.close().close();
            }
            xml.close().close();
        }
    }

    /** Canvas takes every label for right and wants to see the first one here. */
    @Override
    public void conditions(Xml xml) {
        var share = ALL.divide(BigDecimal.valueOf(keys.size()), RoundingMode.DOWN);
        for (int place = 0; place < keys.size(); place++) {
            var rest = ALL.subtract(share.multiply(BigDecimal.valueOf(keys.size() - 1L)));
            xml.open("respcondition").open("conditionvar");
            xml.leaf("varequal", answer(place, 0), "respident", "response_" + blank(place));
            xml.close();
            xml.leaf("setvar", place < keys.size() - 1 ? share : rest, "action", "Add", "varname", "SCORE");
            xml.close();
        }
    }

    @Override
    public String slips() {
        return IntStream.range(0, keys.size())
                .filter(place -> !keys.get(place).punished().isEmpty())
                .mapToObj(place -> "<p><strong>" + label(place) + "</strong></p>"
                        + keys.get(place).reasons())
                .collect(Collectors.joining());
    }

    @Override
    public void feedbacks(Xml xml) {}

    /** As people write a large number: plain, or with a comma or a space every three digits. */
    private static List<String> spellings(Key key) {
        return key.earning().stream()
                .flatMap(number ->
                        List.of(
                                number.toString(),
                                grouped(number),
                                grouped(number).replace(',', ' '))
                                .stream())
                .distinct()
                .toList();
    }

    private static String grouped(BigInteger number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private String label(int place) {
        return Html.escaped(keys.get(place).label());
    }

    private static String blank(int place) {
        return "f" + (place + 1);
    }

    private static String answer(int place, int spelling) {
        return blank(place) + "a" + (spelling + 1);
    }
}
