package tarozi.quiz.exchange.qti;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tarozi.quiz.exchange.Clean;

/** Writes an XML document; what is put in is escaped, and characters that no XML may hold are left out. */
final class Xml {
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    private interface Writing {
        void write() throws XMLStreamException;
    }

    private Xml() {
        try {
            out = WRITERS.createXMLStreamWriter(text);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A document of one element, everything in one namespace. */
    static Xml document(String root, String namespace, Object... attributes) {
        var xml = new Xml();
        xml.text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.open(root, "xmlns", namespace);
        return xml.doing(() -> xml.attributes(attributes));
    }

    /** Opens an element. The attributes are names and values by turns. */
    Xml open(String name, Object... attributes) {
        return doing(() -> {
            out.writeStartElement(name);
            attributes(attributes);
        });
    }

    Xml close() {
        return doing(out::writeEndElement);
    }

    Xml empty(String name, Object... attributes) {
        return doing(() -> {
            out.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** An element with nothing but text in it. */
    Xml leaf(String name, Object content, Object... attributes) {
        return open(name, attributes).text(content.toString()).close();
    }

    Xml text(String content) {
        return doing(() -> out.writeCharacters(Clean.text(content)));
    }

    /** Markup that is well-formed already. */
    Xml markup(String wellFormed) {
        doing(() -> {
            out.writeCharacters("");
            out.flush();
        });
        text.write(wellFormed);
        return this;
    }

    /** The whole document, with every open element closed. */
    String whole() {
        doing(out::writeEndDocument);
        doing(out::flush);
        return text + "\n";
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int place = 0; place < attributes.length; place += 2) {
            out.writeAttribute((String) attributes[place], Clean.text(attributes[place + 1].toString()));
        }
    }

    private Xml doing(Writing writing) {
        try {
            writing.write();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
