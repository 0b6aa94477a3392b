package tarozi.answer;

/** Fired for every new answer, once, inside the transaction that appends it. */
public record AnswerRecorded(Answer answer) {}
