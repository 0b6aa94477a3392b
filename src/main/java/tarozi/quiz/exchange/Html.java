package tarozi.quiz.exchange;

/** Text as HTML that is XML too. */
public final class Html {
    private Html() {}

    public static String escaped(String text) {
        return Clean.text(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    public static String paragraph(String text) {
        return "<p>" + escaped(text) + "</p>";
    }
}
