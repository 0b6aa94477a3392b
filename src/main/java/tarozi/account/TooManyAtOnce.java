package tarozi.account;

import jakarta.ws.rs.ServiceUnavailableException;

/** More people sign in or up at this moment than can be served. */
public final class TooManyAtOnce extends ServiceUnavailableException {}
