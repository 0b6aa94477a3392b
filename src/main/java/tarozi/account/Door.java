package tarozi.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Where guesses are counted: at an account, at a name that no account has (else a delay would tell which names exist), or
 * at an account seen from a browser that it knows, whose owner strangers elsewhere must not keep out.
 */
record Door(String hash) {
    static Door to(Account account) {
        return of("account " + account.person().id());
    }

    static Door toNobody(String typed) {
        return of("nobody " + Login.key(typed));
    }

    static Door from(Token browser, Account account) {
        return of("browser " + browser.hash() + " " + account.person().id());
    }

    /** To somebody’s mailbox. */
    static Door of(Email mailbox) {
        return of("mailbox " + mailbox.key());
    }

    /** Before what asks for the password again. */
    static Door within(Account account) {
        return of("within " + account.person().id());
    }

    private static Door of(String what) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return new Door(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
