package tarozi.account.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarozi.account.Account;
import tarozi.account.Email;
import tarozi.account.Password;
import tarozi.account.Person;
import tarozi.account.Role;

/**
 * Somebody’s own page.
 *
 * @param becoming what they may become without being appointed
 * @param typed what was typed into fields that cannot be taken as they are
 */
record ProfileView(
        Person person,
        Optional<Account> account,
        List<SessionView> sessions,
        Optional<Role> becoming,
        boolean saved,
        Map<String, String> typed,
        Map<String, String> complaints) {

    public String complaint(String field) {
        return complaints.get(field);
    }

    public boolean isFaulty() {
        return !complaints.isEmpty();
    }

    public String display() {
        return typed.getOrDefault(
                "display", account.flatMap(Account::displayName).orElse(""));
    }

    public String email() {
        return typed.getOrDefault(
                "email", account.flatMap(Account::email).map(Email::text).orElse(""));
    }

    public String roleKey() {
        return "account.role." + person.role();
    }

    public String becomingKey() {
        return "account.become." + becoming.orElseThrow();
    }

    public int shortest() {
        return Password.SHORTEST;
    }

    public boolean isAdministrator() {
        return person.role() == Role.ADMINISTRATOR;
    }
}
