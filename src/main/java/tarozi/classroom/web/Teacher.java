package tarozi.classroom.web;

import tarozi.account.Account;
import tarozi.account.Person;

/** What a teacher is called before their class: the name they show, or the pseudonym; never what they sign in with. */
final class Teacher {
    private Teacher() {}

    static String nameOf(Person teacher) {
        return Account.of(teacher).flatMap(Account::displayName).orElseGet(teacher::pseudonym);
    }
}
