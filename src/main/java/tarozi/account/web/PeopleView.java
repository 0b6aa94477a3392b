package tarozi.account.web;

import java.util.List;
import tarozi.account.Account;

/** Whom a search found; one more than is shown tells that there are others. */
record PeopleView(String wanted, List<Account> found) {
    static final int MOST = 50;

    public List<Account> shown() {
        return found.subList(0, Math.min(MOST, found.size()));
    }

    public boolean isCut() {
        return found.size() > MOST;
    }

    public int most() {
        return MOST;
    }

    public String roleKey(Account account) {
        return "account.role." + account.person().role();
    }
}
