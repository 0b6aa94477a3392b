package tarozi.quiz.exchange.qti;

import tarozi.quiz.exchange.Frozen;
import tarozi.quiz.exchange.Html;

/** All questions of a quiz in one document of QTI 1.2: a section for each item, of which one variant is drawn. */
record Assessment12(Frozen quiz) {
    private static final String NAMESPACE = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";

    String document() {
        var xml = Xml.document("questestinterop", NAMESPACE);
        xml.open("assessment", "ident", Identity.of(quiz), "title", quiz.title());
        metadata(xml, "cc_maxattempts", 1);
        xml.open("section", "ident", "root_section");
        Entry.groups(quiz).forEach(group -> section(xml, group));
        return xml.whole();
    }

    private void section(Xml xml, Entry.Group group) {
        xml.open("section", "ident", group.name(), "title", group.item().title());
        xml.open("selection_ordering").open("selection").leaf("selection_number", 1);
        xml.open("selection_extension")
                .leaf("points_per_item", group.item().item().points());
        xml.close().close().close();
        group.entries().forEach(entry -> item(xml, entry));
        xml.close();
    }

    private void item(Xml xml, Entry entry) {
        var keys = entry.keys();
        var body = keys.size() == 1 ? new Number12(keys.get(0)) : new Blanks12(keys);
        xml.open("item", "ident", entry.name(), "title", entry.title());
        xml.open("itemmetadata");
        metadata(xml, "question_type", body.type(), "points_possible", entry.points());
        xml.close();
        xml.open("presentation");
        material(xml, entry.variant().html() + body.gaps());
        body.responses(xml);
        xml.close();
        processing(xml, body);
        feedback(xml, "general_fb", entry.variant().solution().html());
        feedback(xml, "general_incorrect_fb", body.slips().isEmpty() ? Html.paragraph(quiz.unknown()) : body.slips());
        body.feedbacks(xml);
        xml.close();
    }

    /** Everybody sees the solution; whoever is wrong, the wrong numbers with their reasons as well. */
    private static void processing(Xml xml, Body12 body) {
        xml.open("resprocessing").open("outcomes");
        xml.empty("decvar", "maxvalue", 100, "minvalue", 0, "varname", "SCORE", "vartype", "Decimal");
        xml.close();
        otherwise(xml, "general_fb");
        body.conditions(xml);
        otherwise(xml, "general_incorrect_fb");
        xml.close();
    }

    private static void otherwise(Xml xml, String told) {
        xml.open("respcondition", "continue", "Yes");
        xml.open("conditionvar").empty("other").close();
        tell(xml, told).close();
    }

    static Xml tell(Xml xml, String told) {
        return xml.empty("displayfeedback", "feedbacktype", "Response", "linkrefid", told);
    }

    static void feedback(Xml xml, String name, String html) {
        xml.open("itemfeedback", "ident", name).open("flow_mat");
        material(xml, html);
        xml.close().close();
    }

    static void material(Xml xml, String html) {
        xml.open("material").leaf("mattext", html, "texttype", "text/html").close();
    }

    /** Labels and entries by turns. */
    private static void metadata(Xml xml, Object... fields) {
        xml.open("qtimetadata");
        for (int place = 0; place < fields.length; place += 2) {
            xml.open("qtimetadatafield");
            xml.leaf("fieldlabel", fields[place]).leaf("fieldentry", fields[place + 1]);
            xml.close();
        }
        xml.close();
    }
}
