/**
 * Practising alone: the map of skills, one question at a time, hints, mastery. May import answer and what answer imports;
 * learns of answers by the ledger's event.
 */
package tarozi.practice;
