package tarozi.quiz.web;

import tarozi.quiz.Quiz;

/** How far a quiz has come. */
enum State {
    EMPTY,
    DRAFT,
    PUBLISHED,
    CHANGED;

    static State of(Quiz quiz) {
        if (!quiz.isPublished()) {
            return quiz.draft().items().isEmpty() ? EMPTY : DRAFT;
        }
        return quiz.isChanged() ? CHANGED : PUBLISHED;
    }

    public String key() {
        return "quiz.state." + this;
    }

    public boolean isFresh() {
        return this == PUBLISHED;
    }
}
