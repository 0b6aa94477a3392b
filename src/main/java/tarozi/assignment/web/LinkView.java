package tarozi.assignment.web;

import tarozi.account.Account;
import tarozi.assignment.Assignment;
import tarozi.classroom.Refusal;

/** The page behind a link, for somebody who has not begun. */
record LinkView(Assignment assignment, FactsView facts, boolean guest, String name, String problemKey) {

    static LinkView of(Assignment assignment, Desk desk) {
        boolean guest =
                desk.person().filter(person -> person.role().isSignedUp()).isEmpty();
        return new LinkView(assignment, FactsView.of(assignment, desk.now()), guest, name(desk), "");
    }

    /** A guest has no name to go by yet. */
    private static String name(Desk desk) {
        return desk.person()
                .filter(person -> person.role().isSignedUp())
                .flatMap(Account::of)
                .map(Account::name)
                .orElse("");
    }

    LinkView refused(String typed, Refusal refusal) {
        return new LinkView(assignment, facts, guest, typed, "assignment.name." + refusal.why());
    }

    public String address() {
        return "/a/" + assignment.link();
    }

    /** Where the form of this page goes. */
    public String action() {
        return address() + "/attempts";
    }

    public boolean isRefused() {
        return !problemKey.isEmpty();
    }

    public boolean isForAClass() {
        return assignment.isForAClass();
    }
}
