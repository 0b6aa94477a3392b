package tarozi.quiz.exchange.qti;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the standard's publisher says a package must look like. */
final class PublishedSchemas {
    private static final String CATALOGUE = "/uk/ac/ed/ph/jqtiplus/xml-catalog/";
    private static final Schema MANIFEST = manifest();

    private PublishedSchemas() {}

    static void checkManifest(String xml) {
        try {
            MANIFEST.newValidator().validate(new StreamSource(new StringReader(xml)));
        } catch (Exception invalid) {
            throw new AssertionError(xml, invalid);
        }
    }

    private static Schema manifest() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new Source[] {
                source(CATALOGUE + "www.w3.org/2001/xml.xsd"), source("/schemas/imscp_v1p1.xsd")
            });
        } catch (SAXException unusable) {
            throw new AssertionError(unusable);
        }
    }

    private static Source source(String path) {
        var resource = PublishedSchemas.class.getResource(path);
        return new StreamSource(PublishedSchemas.class.getResourceAsStream(path), resource.toExternalForm());
    }

    /**
     * Checks a document of version 1.2. That version has no namespaces and Canvas wants one and an element of its own, so these
     * two are declared beside the published declarations.
     */
    static void checkVersion12(String xml) {
        var dtd = PublishedSchemas.class.getResource("/schemas/ims_qtiasiv1p2p1.dtd");
        var declared = "<!DOCTYPE questestinterop SYSTEM \"" + dtd + "\" ["
                + "<!ATTLIST questestinterop xmlns CDATA #FIXED \"http://www.imsglobal.org/xsd/ims_qtiasiv1p2\">"
                + "<!ELEMENT points_per_item (#PCDATA)>]>\n<questestinterop";
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setValidating(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            builder.parse(new InputSource(new StringReader(xml.replaceFirst("<questestinterop", declared))));
        } catch (Exception invalid) {
            throw new AssertionError(xml, invalid);
        }
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException complaint) throws SAXException {
            throw complaint;
        }

        @Override
        public void error(SAXParseException complaint) throws SAXException {
            throw complaint;
        }

        @Override
        public void fatalError(SAXParseException complaint) throws SAXException {
            throw complaint;
        }
    }
}
