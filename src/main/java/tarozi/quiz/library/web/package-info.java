/** The pages of the library: the shelf, one quiz, and trying it, of which nothing is stored. */
package tarozi.quiz.library.web;
