package tarozi.account.web;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import tarozi.account.Account;
import tarozi.account.Role;
import tarozi.web.LocalPath;

/** What somebody typed to sign up. */
public class SignUpForm {
    @RestForm
    String name;

    @RestForm
    String password;

    @RestForm
    String email;

    @RestForm
    String display;

    @RestForm
    String role;

    @RestForm
    String to;

    static SignUpForm empty(String to) {
        var form = new SignUpForm();
        form.to = to;
        return form;
    }

    public String name() {
        return Objects.requireNonNullElse(name, "");
    }

    String password() {
        return Objects.requireNonNullElse(password, "");
    }

    public String email() {
        return Objects.requireNonNullElse(email, "").strip();
    }

    public String display() {
        return Account.tidiedName(Objects.requireNonNullElse(display, ""));
    }

    /** Whoever says nothing, or nonsense, learns. */
    Role role() {
        return isTeacher() ? Role.TEACHER : Role.STUDENT;
    }

    public boolean isTeacher() {
        return "teacher".equals(role);
    }

    public LocalPath to() {
        return LocalPath.orHome(to);
    }
}
