package tarozi.answer;

/** What fits into the ledger's columns. */
final class Limits {
    private Limits() {}

    static void atMost(int characters, String text) {
        if (text.length() > characters) {
            throw new IllegalArgumentException("longer than " + characters + " characters: " + text);
        }
    }
}
