/**
 * Quizzes: what teachers write and everybody is asked. {@link tarozi.quiz.Content} says what a quiz asks, as pure values;
 * {@link tarozi.quiz.Quiz} is a teacher's quiz with its draft, {@link tarozi.quiz.QuizVersion} what was published and
 * never changes. May import grading, question and account.
 */
package tarozi.quiz;
