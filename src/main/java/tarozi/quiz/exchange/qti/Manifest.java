package tarozi.quiz.exchange.qti;

/** The table of contents of a package. */
final class Manifest {
    static final String PATH = "imsmanifest.xml";

    private static final String NAMESPACE = "http://www.imsglobal.org/xsd/imscp_v1p1";

    private final Xml xml;

    Manifest(String identifier, String schema, String version) {
        xml = Xml.document("manifest", NAMESPACE, "identifier", identifier);
        xml.open("metadata")
                .leaf("schema", schema)
                .leaf("schemaversion", version)
                .close();
        xml.empty("organizations").open("resources");
    }

    /** A resource of one file, and the resources that it needs. */
    Manifest resource(String identifier, String type, String path, Iterable<String> needs) {
        xml.open("resource", "identifier", identifier, "type", type, "href", path);
        xml.empty("file", "href", path);
        needs.forEach(need -> xml.empty("dependency", "identifierref", need));
        xml.close();
        return this;
    }

    String document() {
        return xml.whole();
    }
}
