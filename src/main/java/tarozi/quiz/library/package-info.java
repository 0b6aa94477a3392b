/**
 * The library: shared quizzes to look through, try and copy. {@link tarozi.quiz.library.Library} finds them,
 * {@link tarozi.quiz.library.Starters} are those that ship with the app. May import what quizzes may.
 */
package tarozi.quiz.library;
