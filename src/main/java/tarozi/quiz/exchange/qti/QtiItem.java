package tarozi.quiz.exchange.qti;

import java.util.List;
import tarozi.quiz.exchange.Frozen;

/** One variant as an item of QTI 2.1: integers to fill in, what to say about each wrong one, and the count worked out. */
record QtiItem(Frozen quiz, Entry entry, List<Key> keys) {
    static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1";
    static final String SCORE = "SCORE";
    static final String RIGHT = "RIGHT";
    static final String SOLUTION = "SOLUTION";
    static final String WORKED = "worked";
    static final String OTHER = "other";
    static final String FOLLOWED = "followed";

    private static final int WIDTH = 12;

    static String write(Frozen quiz, Entry entry) {
        return new QtiItem(quiz, entry, entry.keys()).document();
    }

    boolean isSingle() {
        return keys.size() == 1;
    }

    String response(int place) {
        return numbered("RESPONSE", place);
    }

    String feedback(int place) {
        return numbered("FEEDBACK", place);
    }

    static String wrong(int number) {
        return "w" + (number + 1);
    }

    private String numbered(String name, int place) {
        return isSingle() ? name : name + "_" + (place + 1);
    }

    private String document() {
        var xml = Xml.document("assessmentItem", NAMESPACE, attributes());
        responses(xml);
        outcomes(xml);
        body(xml);
        new QtiProcessing(this).writeTo(xml);
        new QtiFeedback(this).writeTo(xml);
        return xml.whole();
    }

    private Object[] attributes() {
        return new Object[] {
            "identifier",
            entry.name(),
            "title",
            entry.title(),
            "adaptive",
            false,
            "timeDependent",
            false,
            "xml:lang",
            quiz.language(),
            "toolName",
            "Tarozi"
        };
    }

    private void responses(Xml xml) {
        for (int place = 0; place < keys.size(); place++) {
            xml.open(
                    "responseDeclaration",
                    "identifier",
                    response(place),
                    "cardinality",
                    "single",
                    "baseType",
                    "integer");
            xml.open("correctResponse").leaf("value", keys.get(place).truth()).close();
            xml.close();
        }
    }

    private void outcomes(Xml xml) {
        outcome(xml, SCORE, "float", "0");
        outcome(xml, "MAXSCORE", "float", entry.points());
        if (!isSingle()) {
            outcome(xml, RIGHT, "integer", "0");
        }
        for (int place = 0; place < keys.size(); place++) {
            xml.empty(
                    "outcomeDeclaration",
                    "identifier",
                    feedback(place),
                    "cardinality",
                    "single",
                    "baseType",
                    "identifier");
        }
        xml.empty("outcomeDeclaration", "identifier", SOLUTION, "cardinality", "single", "baseType", "identifier");
    }

    private static void outcome(Xml xml, String name, String type, Object initially) {
        xml.open("outcomeDeclaration", "identifier", name, "cardinality", "single", "baseType", type);
        xml.open("defaultValue").leaf("value", initially).close();
        xml.close();
    }

    private void body(Xml xml) {
        xml.open("itemBody").markup(entry.variant().html());
        for (int place = 0; place < keys.size(); place++) {
            xml.open("p").text(keys.get(place).label() + ": ");
            xml.empty("textEntryInteraction", "responseIdentifier", response(place), "expectedLength", WIDTH);
            xml.close();
        }
        xml.close();
    }
}
