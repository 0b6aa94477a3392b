/**
 * A class to look at: on an empty database, and only if the setting asks for it, a teacher, a group, quizzes, assignments, a game
 * and a month of answers, all done through the features themselves. May import every feature; nobody imports it.
 */
package tarozi.demo;
