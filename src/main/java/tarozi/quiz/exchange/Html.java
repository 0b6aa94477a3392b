package tarozi.quiz.exchange;

/** Text as HTML that is XML too. */
final class Html {
    private Html() {}

    static String escaped(String text) {
        return Clean.text(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String paragraph(String text) {
        return "<p>" + escaped(text) + "</p>";
    }
}
