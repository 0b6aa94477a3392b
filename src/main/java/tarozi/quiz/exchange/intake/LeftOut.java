package tarozi.quiz.exchange.intake;

/** A question that was not taken in, by its name in the file, and why. */
public record LeftOut(String name, Reason reason) {
    private static final int LONGEST_NAME = 200;

    public LeftOut {
        name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
