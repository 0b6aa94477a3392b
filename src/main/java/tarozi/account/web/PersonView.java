package tarozi.account.web;

import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarozi.account.Account;
import tarozi.account.Person;
import tarozi.account.Role;

/**
 * One account, as administrators see it.
 *
 * @param link a fresh link to a new password, shown this once
 */
record PersonView(Account account, Person person, int sessions, Optional<String> link, Map<String, String> complaints) {

    /** A role to choose. */
    record Choice(String value, String titleKey, boolean current) {
        public String value() {
            return value;
        }

        public String titleKey() {
            return titleKey;
        }

        public boolean current() {
            return current;
        }
    }

    public List<Choice> roles() {
        return Arrays.stream(Role.values())
                .filter(Role::isSignedUp)
                .map(role -> new Choice(role.name(), "account.role." + role, role == person.role()))
                .toList();
    }

    /** Where something is asked for this person. */
    public String path(String what) {
        return "/people/" + person.id() + "/" + what;
    }

    public String complaint(String field) {
        return complaints.get(field);
    }

    public Date signedInOn() {
        return Date.from(account.signedInAt());
    }
}
