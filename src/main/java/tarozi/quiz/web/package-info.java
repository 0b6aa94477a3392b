/** Pages on which teachers write quizzes. */
package tarozi.quiz.web;
