package tarozi.account.web;

import jakarta.inject.Singleton;
import tarozi.account.Password;

/** Says what is wrong with a new password. */
@Singleton
class Passwords {
    void check(String field, Password password, String login, Complaints complaints) {
        password.flaw(login).ifPresent(flaw -> {
            switch (flaw) {
                case SHORT -> complaints.about(field, "account.password.short", Password.SHORTEST);
                case LONG -> complaints.about(field, "account.password.long", Password.LONGEST);
                case COMMON -> complaints.about(field, "account.password.common");
                case LOGIN -> complaints.about(field, "account.password.login");
            }
        });
    }
}
