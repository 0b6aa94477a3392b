package tarozi.quiz.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.mozilla.javascript.BaseFunction;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** A reader of Moodle's XML that is not ours: moodlexml-to-json, run by Rhino. */
final class NpmMoodle {
    private static final Map<String, String> MODULES = Map.of(
            "moodlexml-to-json", "/moodlexml-to-json/index.js",
            "xml2js", "/xml2js/parser.js",
            "./bom", "/xml2js/bom.js",
            "./processors", "/xml2js/processors.js",
            "./defaults", "/xml2js/defaults.js",
            "sax", "/sax/sax.js");

    private NpmMoodle() {}

    /** The categories and questions that it makes of a file, those that it does not understand left out. */
    static JsonNode parse(String xml) throws IOException {
        var context = Context.enter();
        try {
            context.setLanguageVersion(Context.VERSION_ES6);
            context.setInterpretedMode(true);
            var scope = context.initStandardObjects();
            ScriptableObject.putProperty(scope, "source", new Source());
            ScriptableObject.putProperty(scope, "xml", xml);
            context.evaluateString(scope, text("/moodlexml-to-json/tests.js"), "tests.js", 1, null);
            return new ObjectMapper()
                    .readTree(Context.toString(context.evaluateString(scope, "read(xml)", "test", 1, null)));
        } finally {
            Context.exit();
        }
    }

    private static String text(String resource) throws IOException {
        try (var stream = NpmMoodle.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The text of a module by its name. */
    private static final class Source extends BaseFunction {
        private static final long serialVersionUID = 1;

        @Override
        public Object call(Context context, Scriptable scope, Scriptable self, Object[] arguments) {
            var resource = MODULES.get(Context.toString(arguments[0]));
            if (resource == null) {
                throw Context.reportRuntimeError("no module " + arguments[0]);
            }
            try {
                return text(resource);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
