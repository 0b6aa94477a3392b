package tarozi.quiz.exchange.intake;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tarozi.quiz.exchange.intake.Refusal.Why;

/** Reads Moodle's XML. A document type, and with it every entity of its own, is refused. */
final class MoodleReader {
    private static final int DEEPEST = 50;

    private final XMLStreamReader xml;
    private final List<Foreign> questions = new ArrayList<>();
    private String title = "";
    private int depth;

    private MoodleReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    static Reading read(String text) throws Refusal {
        try {
            var xml = factory().createXMLStreamReader(new StringReader(text));
            return new MoodleReader(xml).quiz();
        } catch (XMLStreamException | RuntimeException malformed) {
            throw new Refusal(Why.BROKEN_XML);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("no " + systemId);
        });
        return factory;
    }

    private Reading quiz() throws XMLStreamException, Refusal {
        boolean inQuiz = false;
        while (xml.hasNext()) {
            int event = next();
            if (event == START_ELEMENT && !inQuiz) {
                inQuiz = true;
                if (!xml.getLocalName().equals("quiz")) {
                    throw new Refusal(Why.UNKNOWN_FORMAT);
                }
            } else if (event == START_ELEMENT && xml.getLocalName().equals("question")) {
                question(attribute("type"));
            }
        }
        return new Reading(title, questions, List.of());
    }

    private int next() throws XMLStreamException, Refusal {
        int event = xml.next();
        if (event == DTD || event == ENTITY_REFERENCE) {
            throw new Refusal(Why.DOCTYPE);
        }
        depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
        if (depth > DEEPEST) {
            throw new Refusal(Why.TOO_DEEP);
        }
        return event;
    }

    private void question(String type) throws XMLStreamException, Refusal {
        var parts = new Parts();
        int outside = depth - 1;
        while (depth > outside) {
            if (next() == START_ELEMENT) {
                part(parts);
            }
        }
        if (type.equals("category")) {
            title = title.isEmpty() ? Reading.titleOf(parts.category) : title;
            return;
        }
        if (questions.size() == Reading.MOST_QUESTIONS) {
            throw new Refusal(Why.TOO_MANY_QUESTIONS);
        }
        questions.add(parts.question(type.equals("numerical")));
    }

    private void part(Parts parts) throws XMLStreamException, Refusal {
        switch (xml.getLocalName()) {
            case "category" -> parts.category = text();
            case "name" -> parts.name = text().strip();
            case "questiontext" -> parts.text = PlainText.of(text());
            case "idnumber", "tag" -> parts.marks.append(text()).append(' ');
            case "defaultgrade" -> parts.grade = text().strip();
            case "answer" -> parts.replies.add(answer());
            default -> {}
        }
    }

    private Reply answer() throws XMLStreamException, Refusal {
        var percent = attribute("fraction");
        var value = "";
        var tolerance = "";
        int outside = depth - 1;
        while (depth > outside) {
            if (next() == START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "text" -> value = text().strip();
                    case "tolerance" -> tolerance = text();
                    default -> text();
                }
            }
        }
        return new Reply(value, percent(percent), tolerance);
    }

    private static double percent(String text) {
        return text.matches("-?\\d{1,3}([.]\\d{1,9})?") ? Double.parseDouble(text) : 0;
    }

    /** All text within the element that has begun, to its end. */
    private String text() throws XMLStreamException, Refusal {
        var text = new StringBuilder();
        int outside = depth - 1;
        while (depth > outside) {
            int event = next();
            if (event == CHARACTERS || event == CDATA || event == SPACE) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private String attribute(String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** What is known of a question while it is read. */
    private static final class Parts {
        private final StringBuilder marks = new StringBuilder();
        private final List<Reply> replies = new ArrayList<>();
        private String category = "";
        private String name = "";
        private String text = "";
        private String grade = "";

        Foreign question(boolean numerical) {
            return new Foreign(name, text, name + " " + marks, numerical, replies, grade);
        }
    }
}
