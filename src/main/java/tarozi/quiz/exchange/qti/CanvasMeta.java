package tarozi.quiz.exchange.qti;

import tarozi.quiz.exchange.Frozen;

/** What Canvas wants to know about a quiz beside its questions. */
record CanvasMeta(Frozen quiz) {
    private static final String NAMESPACE = "http://canvas.instructure.com/xsd/cccv1p0";

    String document() {
        var points = Entry.groups(quiz).stream()
                .mapToInt(group -> group.item().item().points())
                .sum();
        return Xml.document("quiz", NAMESPACE, "identifier", Identity.of(quiz))
                .leaf("title", quiz.title())
                .leaf("description", quiz.about())
                .leaf("shuffle_answers", false)
                .leaf("scoring_policy", "keep_highest")
                .leaf("quiz_type", "assignment")
                .leaf("points_possible", points)
                .leaf("show_correct_answers", true)
                .leaf("allowed_attempts", 1)
                .leaf("available", false)
                .whole();
    }
}
