package tarozi.quiz.exchange.qti;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.validation.Schema;
import uk.ac.ed.ph.jqtiplus.JqtiExtensionManager;
import uk.ac.ed.ph.jqtiplus.reading.AssessmentObjectXmlLoader;
import uk.ac.ed.ph.jqtiplus.reading.QtiXmlReader;
import uk.ac.ed.ph.jqtiplus.running.ItemProcessingInitializer;
import uk.ac.ed.ph.jqtiplus.running.ItemSessionController;
import uk.ac.ed.ph.jqtiplus.running.ItemSessionControllerSettings;
import uk.ac.ed.ph.jqtiplus.running.TestPlanner;
import uk.ac.ed.ph.jqtiplus.running.TestProcessingInitializer;
import uk.ac.ed.ph.jqtiplus.state.ItemSessionState;
import uk.ac.ed.ph.jqtiplus.state.TestPlanNode;
import uk.ac.ed.ph.jqtiplus.types.Identifier;
import uk.ac.ed.ph.jqtiplus.types.StringResponseData;
import uk.ac.ed.ph.jqtiplus.validation.AssessmentObjectValidationResult;
import uk.ac.ed.ph.jqtiplus.validation.TestValidationResult;
import uk.ac.ed.ph.jqtiplus.xmlutils.SchemaCache;
import uk.ac.ed.ph.jqtiplus.xmlutils.locators.ResourceLocator;

/** JQTI+, an engine for QTI 2.1 by the University of Edinburgh: it checks items and tests by the schema and runs them. */
final class QtiEngine {
    private static final JqtiExtensionManager EXTENSIONS = new JqtiExtensionManager();
    private static final QtiXmlReader READER = new QtiXmlReader(EXTENSIONS, new Schemas());
    private static final Date WHENEVER = new Date(0);

    private final AssessmentObjectXmlLoader loader;

    QtiEngine(Map<String, String> files) {
        loader = new AssessmentObjectXmlLoader(READER, new Package(files));
    }

    /** What is wrong with an item, warnings included; empty where nothing is. */
    String complaints(String item) {
        return complaints(loader.loadResolveAndValidateItem(Package.at(item)));
    }

    String complaintsAboutTest(String test) {
        return complaints(test(test));
    }

    private static String complaints(AssessmentObjectValidationResult<?> result) {
        var lookup = result.getResolvedAssessmentObject().getRootNodeLookup();
        var unread = lookup.getBadResourceException();
        return unread != null ? unread.toString() : result.isValid() ? "" : result.getNotifications() + " " + result;
    }

    /** The items that a run of the test comes to ask. */
    List<String> drawn(String test) {
        var map = new TestProcessingInitializer(test(test)).initialize();
        return new TestPlanner(map)
                .generateTestPlan().searchNodes(TestPlanNode.TestNodeType.ASSESSMENT_ITEM_REF).stream()
                        .map(node -> node.getIdentifier().toString())
                        .toList();
    }

    private TestValidationResult test(String test) {
        return loader.loadResolveAndValidateTest(Package.at(test));
    }

    /** An item opened and validated once, to be answered many times. */
    Run run(String item) {
        var validated = loader.loadResolveAndValidateItem(Package.at(item));
        return typed -> {
            var state = new ItemSessionState();
            var session = new ItemSessionController(
                    EXTENSIONS,
                    new ItemSessionControllerSettings(),
                    new ItemProcessingInitializer(validated).initialize(),
                    state);
            session.initialize(WHENEVER);
            session.performTemplateProcessing(WHENEVER);
            session.enterItem(WHENEVER);
            session.bindResponses(
                    WHENEVER,
                    typed.entrySet().stream()
                            .collect(toMap(
                                    answer -> Identifier.parseString(answer.getKey()),
                                    answer -> new StringResponseData(answer.getValue()))));
            session.commitResponses(WHENEVER);
            session.performResponseProcessing(WHENEVER);
            return state.getOutcomeValues().entrySet().stream()
                    .collect(toMap(outcome -> outcome.getKey().toString(), outcome -> outcome.getValue()
                            .toQtiString()));
        };
    }

    interface Run {
        /** The outcomes of typing these texts into the responses of these names. */
        Map<String, String> answered(Map<String, String> typed);
    }

    private record Package(Map<String, String> files) implements ResourceLocator {
        private static final URI ROOT = URI.create("package:/");

        static URI at(String path) {
            return ROOT.resolve(path);
        }

        @Override
        public InputStream findResource(URI uri) {
            var text = files.get(ROOT.relativize(uri).toString());
            assertTrue(text != null, () -> "nothing at " + uri);
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static final class Schemas implements SchemaCache {
        private final Map<String, Schema> known = new ConcurrentHashMap<>();

        @Override
        public Schema getSchema(String key) {
            return known.get(key);
        }

        @Override
        public void putSchema(String key, Schema schema) {
            known.put(key, schema);
        }
    }
}
