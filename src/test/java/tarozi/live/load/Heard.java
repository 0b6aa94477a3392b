package tarozi.live.load;

import java.util.List;
import java.util.regex.Pattern;
import tarozi.live.game.Phase;
import tarozi.live.game.Stage;

/**
 * A message of the server, read no further than a phone has to: with thousands of phones in one process a JSON parser would be
 * what is measured.
 */
record Heard(String head, String html) {
    private static final Pattern SIZE = Pattern.compile("<td class=\\\\\"count\\\\\">([^<]*)</td>");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final String HTML = ",\"html\":";

    static Heard read(String text) {
        int html = text.indexOf(HTML);
        return html < 0 ? new Heard(text, "") : new Heard(text.substring(0, html) + ",", text.substring(html));
    }

    boolean is(String kind) {
        return head.startsWith("{\"is\":\"" + kind + "\"");
    }

    Stage stage() {
        return new Stage(Phase.valueOf(word("phase")), (int) number("round"));
    }

    String word(String key) {
        int from = from(key) + 1;
        return head.substring(from, head.indexOf('"', from));
    }

    /** 0 where there is none. */
    long number(String key) {
        int from = from(key);
        if (from < 0) {
            return 0;
        }
        int to = from;
        while (Character.isDigit(head.charAt(to))) {
            to++;
        }
        return from == to ? 0 : Long.parseLong(head, from, to, 10);
    }

    private int from(String key) {
        int at = head.indexOf("\"" + key + "\":");
        return at < 0 ? -1 : at + key.length() + 3;
    }

    /** The sizes in the question's table. */
    List<Long> sizes() {
        return SIZE.matcher(html)
                .results()
                .map(found -> NO_DIGIT.matcher(found.group(1)).replaceAll(""))
                .map(Long::valueOf)
                .toList();
    }
}
