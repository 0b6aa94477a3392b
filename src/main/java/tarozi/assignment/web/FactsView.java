package tarozi.assignment.web;

import java.time.Instant;
import java.util.Locale;
import tarozi.assignment.Assignment;
import tarozi.assignment.Window;
import tarozi.i18n.Language;
import tarozi.quiz.Numbers;
import tarozi.quiz.Scoring;

/** What everybody should know about an assignment before beginning. */
record FactsView(Assignment assignment, Window window, Instant release, Instant now) {

    static FactsView of(Assignment assignment, Instant now) {
        return new FactsView(
                assignment, assignment.window(), assignment.window().ends(), now);
    }

    public String title() {
        return assignment.title();
    }

    public String about(Language language) {
        return assignment.content().about().said(language.tag());
    }

    public int questions() {
        return assignment.content().items().size();
    }

    public int points() {
        return assignment.content().points();
    }

    public boolean isComing() {
        return window.at(now) == Window.Phase.COMING;
    }

    public boolean isOpen() {
        return window.isOpen(now);
    }

    public boolean isOver() {
        return window.isOver(now);
    }

    /** Whether its teacher can still close it early. */
    public boolean isEndable() {
        return !assignment.isClosed() && !isOver();
    }

    /** The phase's word and look. */
    public String phaseKey() {
        return "assignment.phase." + window.at(now);
    }

    public String phase() {
        return window.at(now).name().toLowerCase(Locale.ROOT);
    }

    public Span left() {
        return new Span(window.left(now));
    }

    public boolean isExtended() {
        return window.ends().isAfter(assignment.dueAt());
    }

    public boolean isLimited() {
        return assignment.attempts().isPresent();
    }

    public int attempts() {
        return assignment.attempts().orElse(0);
    }

    public String feedbackKey() {
        return "assignment.feedback." + assignment.feedback();
    }

    /** Races have no place here: what counts is the share that is right, or all or nothing. */
    public String scoringKey() {
        return assignment.marking().content().scoring() == Scoring.EXACT
                ? "assignment.scoring.EXACT"
                : "assignment.scoring.FLAT";
    }

    public String numbersKey() {
        return assignment.numbers() == Numbers.OWN ? "assignment.numbers.OWN" : "assignment.numbers.SAME";
    }
}
