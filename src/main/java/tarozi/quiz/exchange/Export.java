package tarozi.quiz.exchange;

import tarozi.question.Speaker;
import tarozi.quiz.Content;

/** A quiz on its way out: what it asks, how it is to be frozen, who says it, and what separates the columns of a table. */
public record Export(Content content, Frozen.Order order, Speaker speaker, String separator) {
    public Frozen frozen() {
        return Frozen.of(content, order, speaker);
    }
}
