/**
 * Quizzes as packages of the question and test interoperability standard (QTI): version 2.1, and version 1.2 in the shape
 * that Canvas reads. Pure; may import what {@code exchange} may.
 */
package tarozi.quiz.exchange.qti;
