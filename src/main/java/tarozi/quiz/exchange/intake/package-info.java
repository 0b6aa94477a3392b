/**
 * Files on their way in: {@link tarozi.quiz.exchange.intake.Intake} tells what a file is, reads it, and reports what became
 * of it. Files come from anybody, so every reader has bounds and refuses with a reason. Pure: may import quizzes, questions
 * and formulas, and no library but the JDK's.
 */
package tarozi.quiz.exchange.intake;
