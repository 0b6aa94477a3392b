package tarozi.live.load;

import java.util.UUID;

/** An answer of a phone, and what became of it. Times are {@link System#nanoTime}; 0 is not yet. */
final class Given {
    final UUID id = UUID.randomUUID();
    final int round;
    final String typed;
    private boolean due;
    private int sendings;
    private long sent;
    private long saved;
    private boolean refused;

    Given(int round, String typed) {
        this.round = round;
        this.typed = typed;
    }

    String message() {
        return "{\"is\":\"answer\",\"id\":\"" + id + "\",\"round\":" + round + ",\"answer\":[\"" + typed + "\"]}";
    }

    /** Whoever holds the phone has pressed the button. */
    void due() {
        due = true;
    }

    void sent(long nanos) {
        sendings++;
        sent = sent == 0 ? nanos : sent;
    }

    void saved(long nanos) {
        saved = saved == 0 ? nanos : saved;
    }

    void refused() {
        refused = true;
    }

    boolean isDue() {
        return due;
    }

    boolean isSent() {
        return sendings > 0;
    }

    boolean isSentOnce() {
        return sendings == 1;
    }

    boolean isSaved() {
        return saved != 0;
    }

    boolean isDecided() {
        return isSaved() || refused;
    }

    long savedAt() {
        return saved;
    }

    /** From the first sending to the acknowledgement. */
    long waited() {
        return saved - sent;
    }
}
