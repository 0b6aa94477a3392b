/** PURE. Was it right, and if not, why not: reading numbers and sums, slips derived from the formula's terms, points. May import question and formula. */
package tarozi.grading;
