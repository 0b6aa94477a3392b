package tarozi.i18n;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds words for people that a template holds itself. */
final class Literals {
    private static final Pattern COMMENT = Pattern.compile("\\{!.*?!}", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^{}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern WORDY_PARAMETER = Pattern.compile(
            "\\{#[^{}]*\\b(?:label|title|help|error|text|alt|caption)=(?:'[^']*\\p{L}[^']*'|\"[^\"]*\\p{L}[^\"]*\")");
    private static final List<String> WORDY_ATTRIBUTES = List.of(
            "alt",
            "title",
            "placeholder",
            "aria-label",
            "aria-description",
            "aria-roledescription",
            "label",
            "summary");

    private Literals() {}

    static List<String> in(String template) {
        List<String> found = new ArrayList<>();
        String plain = COMMENT.matcher(template).replaceAll("");
        WORDY_PARAMETER.matcher(plain).results().forEach(result -> found.add(result.group()));
        Document document = Jsoup.parse(EXPRESSION.matcher(plain).replaceAll(""));
        document.getAllElements().forEach(element -> lookAt(element, found));
        return found;
    }

    private static void lookAt(Element element, List<String> found) {
        element.textNodes().stream()
                .map(TextNode::text)
                .filter(Literals::isWordy)
                .forEach(found::add);
        WORDY_ATTRIBUTES.stream().map(element::attr).filter(Literals::isWordy).forEach(found::add);
        if (element.is("input[type=submit], input[type=button], input[type=reset]") && isWordy(element.attr("value"))) {
            found.add(element.attr("value"));
        }
    }

    private static boolean isWordy(String text) {
        return WORD.matcher(text).find();
    }
}
