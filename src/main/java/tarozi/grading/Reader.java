package tarozi.grading;

/** Reads a count as people type it: a number, a sum, or a sum and its value. Any string gets a reading. */
public final class Reader {

    private Reader() {}

    public static Reading read(String typed) {
        try {
            if (typed.length() > Limits.CHARACTERS) {
                throw new CannotRead(Problem.TOO_LONG, Limits.CHARACTERS);
            }
            return new Parser(new Lexer(typed).tokens()).answer();
        } catch (CannotRead failure) {
            return failure.reading();
        }
    }
}
