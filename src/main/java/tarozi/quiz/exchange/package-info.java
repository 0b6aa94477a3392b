/**
 * Quizzes on their way to other systems: {@link tarozi.quiz.exchange.Frozen} is a quiz with its variants drawn and all said in
 * one language, and each format is written from it. May import grading, question and formula.
 */
package tarozi.quiz.exchange;
