package tarozi.web;

import jakarta.ws.rs.WebApplicationException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tarozi.account.TeachersOnly;

/** What went wrong, for whoever asked: a status, the texts that explain it, and for our own faults a reference. */
public record Problem(int status, String kind, Optional<String> reference) {
    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 406, 413, 429, 500, 503);
    private static final int BUSY = 503;
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int REFERENCE_LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The check of forms said no: the page was open too long, or cookies are off, or the form is not ours. */
    static Problem expiredForm() {
        return new Problem(403, "form", Optional.empty());
    }

    static Problem of(Throwable failure) {
        if (failure instanceof TeachersOnly) {
            return new Problem(403, "teachers", Optional.empty());
        }
        return of(
                failure instanceof WebApplicationException refusal
                        ? refusal.getResponse().getStatus()
                        : 500);
    }

    static Problem of(int status) {
        if (status < 400 || status > 599) {
            return of(500);
        }
        String kind = EXPLAINED.contains(status) ? String.valueOf(status) : status < 500 ? "other" : "500";
        return new Problem(
                status, kind, status < 500 || status == BUSY ? Optional.empty() : Optional.of(newReference()));
    }

    public String titleKey() {
        return "errors." + kind + ".title";
    }

    public String whatKey() {
        return "errors." + kind + ".what";
    }

    public String adviceKey() {
        return "errors." + kind + ".advice";
    }

    private static String newReference() {
        return RANDOM.ints(REFERENCE_LENGTH, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
