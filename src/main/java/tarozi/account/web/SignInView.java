package tarozi.account.web;

import java.util.Optional;
import tarozi.web.LocalPath;

/**
 * The form to sign in with.
 *
 * @param complaint why it did not work, if it was tried
 * @param school what the school is called at which people can sign in, if there is one
 * @param guest what would be lost to whoever signs in without taking it along
 */
record SignInView(
        String name,
        LocalPath to,
        Optional<String> complaint,
        Optional<GuestWork> guest,
        boolean taking,
        Optional<String> school) {

    /** Where the form is to be found by GET. */
    public String address() {
        return "/sign-in?to=" + to.encoded();
    }

    /** What a guest has done in this browser. */
    record GuestWork(String pseudonym, long answers) {
        public String pseudonym() {
            return pseudonym;
        }

        public long answers() {
            return answers;
        }
    }
}
