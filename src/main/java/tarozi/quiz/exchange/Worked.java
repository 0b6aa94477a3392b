package tarozi.quiz.exchange;

import tarozi.formula.Padding;
import tarozi.formula.Sliding;
import tarozi.question.Speaker;

/** The length of a convolution's output with its numbers put in, on one line. */
record Worked(Speaker speaker) {
    String length(Sliding sliding) {
        var stride = speaker.number(sliding.stride());
        var output = speaker.number(sliding.output().value());
        if (sliding.padding().kind() == Padding.Kind.SAME) {
            return "⌈" + speaker.number(sliding.length()) + " / " + stride + "⌉ = " + output;
        }
        return "⌊(" + span(sliding) + ") / " + stride + "⌋ + 1 = " + output;
    }

    private String span(Sliding sliding) {
        var padding = sliding.padding().amount();
        var padded = padding == 0 ? "" : " + 2 · " + speaker.number(padding);
        return speaker.number(sliding.length()) + padded + " − " + speaker.number(sliding.kernel());
    }
}
