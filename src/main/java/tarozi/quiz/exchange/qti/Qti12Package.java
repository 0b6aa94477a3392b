package tarozi.quiz.exchange.qti;

import java.util.List;
import tarozi.quiz.exchange.Frozen;

/** A quiz as a package of QTI 1.2 in the shape that Canvas reads: a group for each item, of which one variant is drawn. */
public final class Qti12Package {
    private static final String META_TYPE = "associatedcontent/imscc_xmlv1p1/learning-application-resource";

    private Qti12Package() {}

    /** The bytes of a ZIP; the same quiz makes the same. */
    public static byte[] write(Frozen quiz) {
        var identity = Identity.of(quiz);
        var assessment = identity + "/" + identity + ".xml";
        var meta = identity + "/assessment_meta.xml";
        var archive = new Archive();
        archive.put(
                Manifest.PATH,
                new Manifest("manifest-" + identity, "IMS Content", "1.1.3")
                        .resource(identity, "imsqti_xmlv1p2", assessment, List.of("meta-" + identity))
                        .resource("meta-" + identity, META_TYPE, meta, List.of())
                        .document());
        archive.put(assessment, new Assessment12(quiz).document());
        archive.put(meta, new CanvasMeta(quiz).document());
        return archive.zipped();
    }
}
