package tarozi.quiz.library.web;

import tarozi.grading.Share;

/** The word for what an answer earned. */
final class Verdict {
    private Verdict() {}

    static String of(Share share) {
        return share.isFull() ? "right" : share.isNone() ? "wrong" : "partly";
    }
}
