package tarozi.assignment.web;

import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import tarozi.assignment.Assignment;

/** What a teacher typed to give a quiz. */
public class PlanForm {
    static final String DRAFT = "draft";
    static final String LINK = "link";

    @RestForm
    long quiz;

    @RestForm
    String version;

    @RestForm
    String to;

    @RestForm
    String title;

    @RestForm
    String opens;

    @RestForm
    String due;

    @RestForm
    String attempts;

    @RestForm
    String feedback;

    static PlanForm fresh(String title, String due, Optional<Long> classroom) {
        var form = new PlanForm();
        form.title = title;
        form.due = due;
        form.attempts = "1";
        form.to = classroom.map(String::valueOf).orElse("");
        return form;
    }

    public boolean isDraft() {
        return DRAFT.equals(version);
    }

    public String to() {
        return Objects.requireNonNullElse(to, "");
    }

    public String title() {
        return plain(Objects.requireNonNullElse(title, ""));
    }

    public String opens() {
        return Objects.requireNonNullElse(opens, "").strip();
    }

    public String due() {
        return Objects.requireNonNullElse(due, "").strip();
    }

    /** A number; 0 for no limit. */
    public String attempts() {
        return Objects.requireNonNullElse(attempts, "1");
    }

    public boolean isAtOnce() {
        return "AT_ONCE".equals(feedback);
    }

    /** A title without what nobody can see. */
    static String plain(String title) {
        return title.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    static boolean isTitle(String plain) {
        return !plain.isEmpty() && plain.length() <= Assignment.LONGEST_TITLE;
    }
}
