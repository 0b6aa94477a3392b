package tarozi.quiz.exchange.qti;

import java.util.List;
import tarozi.quiz.exchange.Frozen;

/** A quiz as a package of QTI 2.1: an item for each variant, and a test that draws one variant of each item. */
public final class QtiPackage {
    private static final String TEST = "test.xml";

    private QtiPackage() {}

    /** The bytes of a ZIP; the same quiz makes the same. */
    public static byte[] write(Frozen quiz) {
        var archive = new Archive();
        var entries = Entry.groups(quiz).stream()
                .flatMap(group -> group.entries().stream())
                .toList();
        archive.put(Manifest.PATH, manifest(quiz, entries));
        archive.put(TEST, new QtiTest(quiz).document());
        entries.forEach(entry -> archive.put(path(entry), QtiItem.write(quiz, entry)));
        return archive.zipped();
    }

    static String path(Entry entry) {
        return "items/" + entry.name() + ".xml";
    }

    private static String manifest(Frozen quiz, List<Entry> entries) {
        var identity = Identity.of(quiz);
        var manifest = new Manifest("manifest-" + identity, "QTIv2.1 Package", "1.0.0");
        var names = entries.stream().map(Entry::name).toList();
        manifest.resource("test-" + identity, "imsqti_test_xmlv2p1", TEST, names);
        entries.forEach(entry -> manifest.resource(entry.name(), "imsqti_item_xmlv2p1", path(entry), List.of()));
        return manifest.document();
    }
}
