package tarozi.account;

/** What an account must have alone, and another has already. */
public enum Taken {
    LOGIN,
    EMAIL
}
