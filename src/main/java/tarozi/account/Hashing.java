package tarozi.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Makes and checks hashes of passwords, at most half of the processors' worth at a time: a flood of sign-ins must leave
 * the others room to play. To be called outside of a transaction, for it takes long on purpose.
 */
@ApplicationScoped
class Hashing {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LONGEST_QUEUE = 100;
    private static final int MOST_SECONDS = 20;

    private final Semaphore hands =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    /** Checked where there is no account, so that its absence cannot be told by the time. */
    private final PasswordHash nobodys = PasswordHash.of(new Password("nobody’s"), RANDOM);

    PasswordHash hash(Password password) {
        return inTurn(() -> PasswordHash.of(password, RANDOM));
    }

    /** Whether the hash is of this password; takes as long without a hash, and says no. */
    boolean matches(Optional<PasswordHash> hash, Password password) {
        return inTurn(() -> hash.orElse(nobodys).isOf(password)) && hash.isPresent();
    }

    private <T> T inTurn(Supplier<T> work) {
        if (hands.getQueueLength() > LONGEST_QUEUE || !taken()) {
            throw new TooManyAtOnce();
        }
        try {
            return work.get();
        } finally {
            hands.release();
        }
    }

    private boolean taken() {
        try {
            return hands.tryAcquire(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
