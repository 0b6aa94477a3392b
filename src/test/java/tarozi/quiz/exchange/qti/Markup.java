package tarozi.quiz.exchange.qti;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A document that can be asked by XPath. */
record Markup(Document document) {
    static Markup of(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new Markup(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))));
        } catch (Exception malformed) {
            throw new AssertionError(xml, malformed);
        }
    }

    List<String> all(String path) {
        try {
            var nodes =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(place -> nodes.item(place).getTextContent())
                    .toList();
        } catch (Exception wrongPath) {
            throw new AssertionError(path, wrongPath);
        }
    }

    String text(String path) {
        return all(path).get(0);
    }
}
