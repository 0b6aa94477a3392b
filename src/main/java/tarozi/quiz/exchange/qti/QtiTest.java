package tarozi.quiz.exchange.qti;

import tarozi.quiz.exchange.Frozen;

/** A quiz as a test of QTI 2.1: a section for each item, which draws one of its variants. */
record QtiTest(Frozen quiz) {
    String document() {
        var xml = Xml.document(
                "assessmentTest", QtiItem.NAMESPACE, "identifier", Identity.of(quiz), "title", quiz.title());
        xml.open("outcomeDeclaration", "identifier", QtiItem.SCORE, "cardinality", "single", "baseType", "float");
        xml.open("defaultValue").leaf("value", "0").close().close();
        xml.open("testPart", "identifier", "part", "navigationMode", "nonlinear", "submissionMode", "individual");
        xml.empty("itemSessionControl", "maxAttempts", 1, "showFeedback", true);
        xml.open("assessmentSection", "identifier", "quiz", "title", quiz.title(), "visible", true);
        about(xml);
        Entry.groups(quiz).forEach(group -> section(xml, group));
        xml.close().close();
        xml.open("outcomeProcessing").open("setOutcomeValue", "identifier", QtiItem.SCORE);
        xml.open("sum").empty("testVariables", "variableIdentifier", QtiItem.SCORE);
        return xml.whole();
    }

    private void about(Xml xml) {
        if (!quiz.about().isEmpty()) {
            xml.open("rubricBlock", "view", "candidate").leaf("p", quiz.about()).close();
        }
    }

    private static void section(Xml xml, Entry.Group group) {
        var title = group.item().title();
        xml.open("assessmentSection", "identifier", group.name(), "title", title, "visible", true);
        xml.empty("selection", "select", 1);
        xml.empty("ordering", "shuffle", true);
        group.entries()
                .forEach(entry ->
                        xml.empty("assessmentItemRef", "identifier", entry.name(), "href", QtiPackage.path(entry)));
        xml.close();
    }
}
