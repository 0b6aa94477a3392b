package tarozi.quiz.exchange.intake;

/** Why a question was left out; each has a text for people. */
public enum Reason {
    /** It cannot be read. */
    BROKEN,
    /** It is answered by something else than one number. */
    NOT_NUMERICAL,
    /** It has more than one right number. */
    SEVERAL_ANSWERS,
    /** Its number is not whole, or too long. */
    NOT_WHOLE,
    /** Numbers near the right one are right, too. */
    TOLERANCE,
    /** Its code is ours, but its answer is not the one of this code. */
    CHANGED,
    /** It names no layer that our questions are about. */
    NO_LAYER,
    /** The layer and sizes in its text do not lead to its answer by anything that we ask. */
    NOTHING_FITS,
    /** We ask this, but not with these sizes. */
    OTHER_SIZES,
    /** Several of our questions fit. */
    SEVERAL_FIT,
    /** The quiz is full. */
    TOO_MANY
}
