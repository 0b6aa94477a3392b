package tarozi.quiz.exchange;

import tarozi.i18n.Language;
import tarozi.question.Speaker;
import tarozi.quiz.Content;

/** A quiz on its way out: what it asks, how it is to be frozen, who says it, and in which language. */
public record Export(Content content, Frozen.Order order, Speaker speaker, Language language) {
    public Frozen frozen() {
        return Frozen.of(content, order, speaker);
    }
}
