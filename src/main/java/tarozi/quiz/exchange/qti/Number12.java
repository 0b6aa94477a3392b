package tarozi.quiz.exchange.qti;

import java.math.BigInteger;
import tarozi.quiz.exchange.Html;

/** One number, compared as a number. Each wrong number with a reason has a feedback of its own, which Canvas leaves out. */
record Number12(Key key) implements Body12 {
    private static final String RESPONSE = "response1";
    private static final BigInteger ENOUGH = BigInteger.TEN.pow(12);

    @Override
    public String type() {
        return "numerical_question";
    }

    @Override
    public String gaps() {
        return "";
    }

    @Override
    public void responses(Xml xml) {
        xml.open("response_str", "ident", RESPONSE, "rcardinality", "Single");
        xml.open("render_fib", "fibtype", "Decimal").empty("response_label", "ident", "answer1");
        xml.close().close();
    }

    @Override
    public void conditions(Xml xml) {
        key.earning().forEach(number -> right(xml, number));
        if (key.forgivesAll()) {
            anything(xml);
        }
        for (int number = 0; number < key.punished().size(); number++) {
            xml.open("respcondition", "continue", "No").open("conditionvar");
            compare(xml, "varequal", key.punished().get(number).value()).close();
            Assessment12.tell(xml, QtiItem.wrong(number)).close();
        }
    }

    /** Equal, or between the number and itself: with less than both, Canvas shows an exact number as a range. */
    private static void right(Xml xml, BigInteger number) {
        xml.open("respcondition", "continue", "No").open("conditionvar").open("or");
        compare(xml, "varequal", number).open("and");
        range(xml, number, number).close().close().close();
        earn(xml).close();
    }

    private static void anything(Xml xml) {
        xml.open("respcondition", "continue", "No").open("conditionvar");
        range(xml, ENOUGH.negate(), ENOUGH).close();
        earn(xml).close();
    }

    private static Xml range(Xml xml, BigInteger from, BigInteger to) {
        return compare(compare(xml, "vargte", from), "varlte", to);
    }

    private static Xml earn(Xml xml) {
        return xml.leaf("setvar", 100, "action", "Set", "varname", "SCORE");
    }

    private static Xml compare(Xml xml, String comparison, BigInteger number) {
        return xml.leaf(comparison, number, "respident", RESPONSE);
    }

    @Override
    public String slips() {
        return key.reasons();
    }

    @Override
    public void feedbacks(Xml xml) {
        for (int number = 0; number < key.punished().size(); number++) {
            var said = Html.paragraph(key.punished().get(number).said());
            Assessment12.feedback(xml, QtiItem.wrong(number), said);
        }
    }
}
