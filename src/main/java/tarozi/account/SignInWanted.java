package tarozi.account;

/** Thrown where a page is only for those who have signed in; they are sent there and come back. */
public final class SignInWanted extends RuntimeException {
    public SignInWanted() {
        super("sign in first", null, false, false);
    }
}
