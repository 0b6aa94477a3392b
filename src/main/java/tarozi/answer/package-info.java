/** The ledger: every answer ever given, appended once, never changed. May import grading, question and account. */
package tarozi.answer;
