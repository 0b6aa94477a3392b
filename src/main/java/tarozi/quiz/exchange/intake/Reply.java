package tarozi.quiz.exchange.intake;

/** An answer that a file knows to a question: its text, what it is worth, and how far off is still good enough. */
record Reply(String value, double percent, String tolerance) {
    private static final double ALL = 100;

    boolean isRight() {
        return percent >= ALL;
    }

    boolean isExact() {
        return tolerance.isBlank() || tolerance.strip().matches("[+-]?0{1,9}([.]0{1,9})?");
    }
}
