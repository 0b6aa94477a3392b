package tarozi.answer;

import tarozi.grading.Share;

/** Whether an answer was right. */
public enum Outcome {
    RIGHT,
    PARTLY,
    WRONG;

    static Outcome of(Share share) {
        if (share.isFull()) {
            return RIGHT;
        }
        return share.isNone() ? WRONG : PARTLY;
    }
}
