package tarozi.assignment.web;

import java.util.Optional;
import tarozi.answer.Outcome;
import tarozi.assignment.Attempt;
import tarozi.assignment.AttemptItem;
import tarozi.assignment.Score;
import tarozi.assignment.Work;

/** A question in the list of an attempt, with no more of its state than its student may see. */
record StepView(
        Work work, Attempt attempt, AttemptItem item, Optional<Score.Line> line, String address, boolean current) {

    public int number() {
        return item.position();
    }

    public String familyKey() {
        var family = work.assignment().content().item(item.key()).orElseThrow().family();
        return "family." + family + ".title";
    }

    public int points() {
        return work.assignment().content().item(item.key()).orElseThrow().points();
    }

    public String stateKey() {
        return "assignment.state." + state();
    }

    public boolean isAnswered() {
        return item.isAnswered();
    }

    /** Its word and its look. */
    public String state() {
        if (!item.isAnswered()) {
            return item.draft().isPresent() ? "draft" : "open";
        }
        if (!work.isReleased(attempt, item)) {
            return "saved";
        }
        var outcome = item.answer().orElseThrow().marked().outcome();
        return outcome == Outcome.RIGHT ? "right" : outcome == Outcome.PARTLY ? "partly" : "wrong";
    }

    /** The sign beside its number, for eyes. */
    public String sign() {
        return switch (state()) {
            case "draft" -> "…";
            case "saved" -> "●";
            case "right" -> "✓";
            case "partly" -> "½";
            case "wrong" -> "✕";
            default -> "";
        };
    }
}
