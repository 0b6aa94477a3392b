/**
 * The ledger: every answer ever given, appended once, never changed. May import grading, question and account.
 *
 * <p>Whoever appends waits for a commit of its own. A game's thousands of answers a second will be gathered for a few
 * milliseconds and committed together: {@link tarozi.answer.Ledger} then takes a list, locks its people in the order
 * of their ids, and fires the same event for each; ids come from a sequence in blocks so that the inserts can be sent
 * as one batch. Nothing outside the ledger will notice, because an answer is already unique by its submission.
 */
package tarozi.answer;
