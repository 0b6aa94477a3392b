package tarozi.quiz.exchange.qti;

import java.math.BigInteger;
import tarozi.quiz.Scoring;

/** How an item of QTI 2.1 marks what was filled in: as we do, a sum that follows from wrong parts included. */
record QtiProcessing(QtiItem item) {
    private static final BigInteger PLAUSIBLE = BigInteger.TEN;

    void writeTo(Xml xml) {
        xml.open("responseProcessing");
        for (int place = 0; place < item.keys().size(); place++) {
            field(xml, place);
        }
        if (!item.isSingle()) {
            score(xml);
        }
        tell(xml, QtiItem.SOLUTION, QtiItem.WORKED);
        xml.close();
    }

    private void field(Xml xml, int place) {
        var key = item.keys().get(place);
        xml.open("responseCondition").open("responseIf").open("match");
        variable(xml, item.response(place)).empty("correct", "identifier", item.response(place));
        earn(xml.close()).close();
        if (key.field().sum()) {
            followed(xml, place);
        }
        var told = key.told();
        for (int number = 0; number < told.size(); number++) {
            otherwise(xml, place, told.get(number).value());
            earnIf(key.forgives(told.get(number)), xml);
            tell(xml, item.feedback(place), QtiItem.wrong(number)).close();
        }
        earnIf(key.forgivesAll(), xml.open("responseElse"));
        tell(xml, item.feedback(place), QtiItem.OTHER).close().close();
    }

    private Xml otherwise(Xml xml, int place, BigInteger number) {
        xml.open("responseElseIf").open("match");
        return integer(variable(xml, item.response(place)), number).close();
    }

    private void earnIf(boolean forgiven, Xml xml) {
        if (forgiven) {
            earn(xml);
        }
    }

    private Xml earn(Xml xml) {
        if (item.isSingle()) {
            return points(xml.open("setOutcomeValue", "identifier", QtiItem.SCORE))
                    .close();
        }
        xml.open("setOutcomeValue", "identifier", QtiItem.RIGHT).open("sum");
        return integer(variable(xml, QtiItem.RIGHT), BigInteger.ONE).close().close();
    }

    /** Positive parts whose sum is the number given and of plausible size. */
    private void followed(Xml xml, int place) {
        var truth = item.keys().get(place).truth();
        xml.open("responseElseIf").open("and").open("match");
        parts(variable(xml, item.response(place)), place).close();
        for (int part = 0; part < place; part++) {
            integer(variable(xml.open("gt"), item.response(part)), BigInteger.ZERO)
                    .close();
        }
        floating(variable(xml.open("gte"), item.response(place)), truth.doubleValue() / PLAUSIBLE.intValue())
                .close();
        floating(variable(xml.open("lte"), item.response(place)), truth.doubleValue() * PLAUSIBLE.intValue())
                .close();
        earn(xml.close());
        tell(xml, item.feedback(place), QtiItem.FOLLOWED).close();
    }

    private Xml parts(Xml xml, int place) {
        xml.open("sum");
        for (int part = 0; part < place; part++) {
            variable(xml, item.response(part));
        }
        return xml.close();
    }

    /** The share of the fields that are right, or all or nothing. */
    private void score(Xml xml) {
        var all = BigInteger.valueOf(item.keys().size());
        if (item.quiz().scoring() == Scoring.EXACT) {
            xml.open("responseCondition").open("responseIf").open("match");
            integer(variable(xml, QtiItem.RIGHT), all).close();
            points(xml.open("setOutcomeValue", "identifier", QtiItem.SCORE))
                    .close()
                    .close()
                    .close();
            return;
        }
        xml.open("setOutcomeValue", "identifier", QtiItem.SCORE).open("divide").open("product");
        variable(points(xml), QtiItem.RIGHT).close();
        integer(xml, all).close().close();
    }

    private static Xml tell(Xml xml, String outcome, String what) {
        return xml.open("setOutcomeValue", "identifier", outcome)
                .leaf("baseValue", what, "baseType", "identifier")
                .close();
    }

    private Xml points(Xml xml) {
        return xml.leaf("baseValue", item.entry().points(), "baseType", "float");
    }

    private static Xml variable(Xml xml, String name) {
        return xml.empty("variable", "identifier", name);
    }

    private static Xml integer(Xml xml, BigInteger value) {
        return xml.leaf("baseValue", value, "baseType", "integer");
    }

    private static Xml floating(Xml xml, double value) {
        return xml.leaf("baseValue", value, "baseType", "float");
    }
}
