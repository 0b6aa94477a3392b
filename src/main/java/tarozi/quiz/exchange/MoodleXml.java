package tarozi.quiz.exchange;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tarozi.quiz.exchange.FrozenField.Wrong;

/**
 * Moodle's own XML: a category for the quiz with one for each item in it, so that a random question draws among an item's
 * variants. One number is a numerical question, several are a cloze. Moodle takes the first answer that fits, so the wrong
 * numbers come after the right one, each with its feedback, and last the asterisk for all others.
 */
public final class MoodleXml {
    private static final String HTML = "html";
    private static final int LONGEST_CATEGORY = 200;
    private static final String THIRD = "0.3333333";

    private final XMLStreamWriter xml;
    private final Frozen frozen;

    private MoodleXml(XMLStreamWriter xml, Frozen frozen) {
        this.xml = xml;
        this.frozen = frozen;
    }

    public static String write(Frozen frozen) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new MoodleXml(xml, frozen).quiz();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void quiz() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("quiz");
        category("", Html.paragraph(frozen.about()));
        for (int place = 0; place < frozen.items().size(); place++) {
            var item = frozen.items().get(place);
            category("/" + categoryName(place + 1 + ". " + item.title()), "");
            for (var variant : item.variants()) {
                question(item, variant);
            }
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void category(String below, String about) throws XMLStreamException {
        start("question", "type", "category");
        xml.writeStartElement("category");
        text("$course$/top/" + categoryName(frozen.title()) + below);
        xml.writeEndElement();
        formatted("info", about);
        end();
    }

    /** A slash would begin another category; two stand for one. */
    private static String categoryName(String name) {
        var plain = Clean.line(name);
        var cut = plain.length() > LONGEST_CATEGORY ? plain.substring(0, LONGEST_CATEGORY) : plain;
        return Clean.text(cut).strip().replace("/", "//");
    }

    private void question(FrozenItem item, FrozenVariant variant) throws XMLStreamException {
        start("question", "type", variant.isSingle() ? "numerical" : "cloze");
        xml.writeStartElement("name");
        text(variant.code() + " " + item.title());
        xml.writeEndElement();
        formatted("questiontext", variant.isSingle() ? variant.html() : new Cloze(frozen, item).text(variant));
        formatted("generalfeedback", variant.solution().html());
        if (variant.isSingle()) {
            element("defaultgrade", Integer.toString(item.item().points()));
        }
        element("penalty", THIRD);
        element("hidden", "0");
        element("idnumber", variant.code());
        if (variant.isSingle()) {
            answers(item, variant.fields().get(0));
        }
        for (var hint : variant.hints()) {
            formatted("hint", Html.paragraph(hint));
        }
        tags(item, variant);
        end();
    }

    private void answers(FrozenItem item, FrozenField field) throws XMLStreamException {
        answer(Long.toString(field.truth()), "100", frozen.right());
        for (Wrong wrong : field.wrong()) {
            answer(wrong.value().toString(), item.forgives(wrong) ? "100" : "0", wrong.said());
        }
        answer("*", item.forgivesAll() ? "100" : "0", frozen.unknown());
    }

    private void answer(String value, String fraction, String said) throws XMLStreamException {
        start("answer", "fraction", fraction);
        xml.writeAttribute("format", "moodle_auto_format");
        text(value);
        formatted("feedback", Html.paragraph(said));
        element("tolerance", "0");
        end();
    }

    private void tags(FrozenItem item, FrozenVariant variant) throws XMLStreamException {
        var tags = new ArrayList<>(List.of("tarozi", variant.code()));
        tags.addAll(ItemTags.of(item.item()));
        xml.writeStartElement("tags");
        for (var tag : tags) {
            xml.writeStartElement("tag");
            text(tag);
            xml.writeEndElement();
        }
        end();
    }

    private void formatted(String name, String html) throws XMLStreamException {
        start(name, "format", HTML);
        text(html);
        end();
    }

    private void text(String text) throws XMLStreamException {
        element("text", text);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void start(String name, String attribute, String value) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        xml.writeAttribute(attribute, value);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }
}
