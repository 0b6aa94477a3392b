package tarozi.account.web;

import java.util.Map;

/** The form to sign up with: what was typed, save the password, and what is wrong with it. */
record SignUpView(SignUpForm typed, boolean teachers, int shortest, Map<String, String> complaints) {

    /** Where the form is to be found by GET. */
    public String address() {
        return "/sign-up?to=" + typed.to().encoded();
    }

    public String complaint(String field) {
        return complaints.get(field);
    }

    public boolean isFaulty() {
        return !complaints.isEmpty();
    }
}
