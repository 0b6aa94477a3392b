/**
 * What a teacher learns from an assignment or a game: who got how far, which questions were hard and which tell strong from
 * weak, and the slips that a class made. Both are a {@link tarozi.report.Occasion}; {@link tarozi.report.Results} and all that
 * is computed from them are pure values; nothing is computed from too few. Reads assignments, games, the ledger and quizzes;
 * nobody imports it.
 */
package tarozi.report;
