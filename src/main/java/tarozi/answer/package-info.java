/**
 * The ledger: every answer ever given, appended once, never changed. May import grading, question and account.
 *
 * <p>Whoever practises waits for a commit of their own. The answers of games come many at once: they earn no points here, so
 * that they hold nobody's row, and whoever takes them gathers them into one commit.
 */
package tarozi.answer;
