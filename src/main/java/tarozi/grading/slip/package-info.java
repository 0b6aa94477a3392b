/**
 * PURE. The wrong counts that people make, each derived from the terms of the right one. A rule is a method here, named in
 * the one list in {@link tarozi.grading.slip.Slips}. May import question and formula.
 */
package tarozi.grading.slip;
