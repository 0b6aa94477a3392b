/** PURE. The families, one a file, and the list of them. May import question and formula. */
package tarozi.question.family;
