package tarozi.quiz.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ScriptableObject;

/** A parser of GIFT that is not ours: gift-pegjs, run by Rhino. */
final class PegGift {
    private PegGift() {}

    /** What it makes of a file; a syntax error is thrown. */
    static JsonNode parse(String gift) throws IOException {
        var context = Context.enter();
        try {
            context.setLanguageVersion(Context.VERSION_ES6);
            context.setInterpretedMode(true);
            var scope = context.initStandardObjects();
            ScriptableObject.putProperty(scope, "gift", gift);
            context.evaluateString(scope, "var module, window = this; " + parser(), "gift-pegjs", 1, null);
            var json = context.evaluateString(scope, "JSON.stringify(giftParser.parse(gift))", "test", 1, null);
            return new ObjectMapper().readTree(Context.toString(json));
        } finally {
            Context.exit();
        }
    }

    private static String parser() throws IOException {
        try (var stream = PegGift.class.getResourceAsStream("/gift-pegjs/gift-parser-globals.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
