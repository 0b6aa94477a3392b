package tarozi.quiz.exchange.qti;

/** What an item of QTI 2.1 says after the answer: about each wrong number that has a reason, about others, and the solution. */
record QtiFeedback(QtiItem item) {
    void writeTo(Xml xml) {
        for (int place = 0; place < item.keys().size(); place++) {
            field(xml, place);
        }
        xml.open("modalFeedback", attributes(QtiItem.SOLUTION, QtiItem.WORKED));
        xml.markup(item.entry().variant().solution().html()).close();
    }

    private void field(Xml xml, int place) {
        var key = item.keys().get(place);
        for (int number = 0; number < key.told().size(); number++) {
            say(xml, place, QtiItem.wrong(number), key.told().get(number).said());
        }
        if (key.field().sum()) {
            say(xml, place, QtiItem.FOLLOWED, item.quiz().followed());
        }
        say(xml, place, QtiItem.OTHER, item.quiz().unknown());
    }

    private void say(Xml xml, int place, String about, String said) {
        xml.open("modalFeedback", attributes(item.feedback(place), about)).open("p");
        if (!item.isSingle()) {
            xml.leaf("strong", item.keys().get(place).label()).text(" ");
        }
        xml.text(said).close().close();
    }

    private static Object[] attributes(String outcome, String about) {
        return new Object[] {"outcomeIdentifier", outcome, "identifier", about, "showHide", "show"};
    }
}
