package tarozi.quiz.exchange.qti;

/** What is particular to a kind of question of QTI 1.2. */
sealed interface Body12 permits Number12, Blanks12 {
    /** Canvas's name of the kind. */
    String type();

    /** Where to fill in, as HTML after the prompt; empty where that goes without saying. */
    String gaps();

    void responses(Xml xml);

    /** When to give points, and when to say what. */
    void conditions(Xml xml);

    /** Every wrong number with its reason, as HTML. */
    String slips();

    void feedbacks(Xml xml);
}
