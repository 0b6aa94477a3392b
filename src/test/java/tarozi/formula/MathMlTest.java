package tarozi.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The formula as browsers and screen readers get it. */
class MathMlTest {
    private static final MathMl PRINTER = new MathMl(value -> String.format(Locale.ENGLISH, "%,d", value));

    @Test
    void hasALineForEachTermAndOneForTheTotal() {
        var lines = lines(PRINTER.count(Lstm.of(3, 4, Bias.ONE).formula()));
        assertEquals(4, lines.childrenSize());
        assertEquals("4·n·m=4·4·3=48", lines.child(0).text());
        assertEquals("+4·n·n=4·4·4=64", lines.child(1).text());
        assertEquals("+4·n=4·4=16", lines.child(2).text());
        assertEquals("=128", lines.child(3).text());
    }

    @Test
    void needsNoTotalForASingleTerm() {
        var lines = lines(PRINTER.count(Embedding.of(10_000, 8).formula()));
        assertEquals(1, lines.childrenSize());
        assertEquals("v·d=10,000·8=80,000", lines.text());
    }

    @Test
    void showsTheWayOfAKernelAlongAnAxis() {
        var padded = lines(PRINTER.length(new Sliding(28, 5, 2, Padding.by(2))));
        assertEquals("⌊28+2·2−52⌋+1", padded.child(0).text());
        assertEquals("=⌊272⌋+1", padded.child(1).text());
        assertEquals("=14", padded.child(2).text());
        assertFalse(lines(PRINTER.length(new Sliding(28, 5, 2, Padding.VALID)))
                .text()
                .contains("·"));
        assertEquals(
                "⌈282⌉=14",
                lines(PRINTER.length(new Sliding(28, 5, 2, Padding.SAME))).text());
    }

    @Test
    void isMathMlCoreAlone() {
        var allowed = Set.of("math", "mtable", "mtr", "mtd", "mrow", "mi", "mn", "mo", "mfrac");
        var written = PRINTER.count(Gru.of(3, 4, Reset.AFTER).formula())
                + PRINTER.length(new Sliding(28, 5, 2, Padding.by(2)));
        parse(written).getAllElements().stream()
                .map(Element::tagName)
                .filter(name -> !name.startsWith("#"))
                .forEach(name -> assertTrue(allowed.contains(name), name));
    }

    /** The lines of the table, with all white space out of their texts. */
    private static Element lines(String mathMl) {
        return parse(mathMl).selectFirst("mtable");
    }

    private static Element parse(String mathMl) {
        return Jsoup.parse(mathMl, "", Parser.xmlParser());
    }
}
