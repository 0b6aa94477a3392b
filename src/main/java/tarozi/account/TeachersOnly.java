package tarozi.account;

import jakarta.ws.rs.ForbiddenException;

/** Thrown where a page is only for teachers, to somebody who has signed in and is none. */
public final class TeachersOnly extends ForbiddenException {}
