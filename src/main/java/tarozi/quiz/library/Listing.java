package tarozi.quiz.library;

import java.time.Instant;

/** A line of the library's register: which version of which quiz is shown, and who wrote it. */
public record Listing(long quizId, long versionId, String starter, String author, Instant publishedAt) {}
