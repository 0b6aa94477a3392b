package tarozi.quiz.exchange;

import tarozi.question.Speaker;
import tarozi.quiz.Content;

/** A quiz on its way out: what it asks, how it is to be frozen, and who says it. */
public record Export(Content content, Frozen.Order order, Speaker speaker) {
    public Frozen frozen() {
        return Frozen.of(content, order, speaker);
    }
}
