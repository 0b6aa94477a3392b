/**
 * Assignments: a version of a quiz until a date, for a class or by link, and the attempts at it. What an answer earns is
 * computed by {@link tarozi.assignment.Score}; the leaderboards get nothing of it, for points that come or do not come
 * would tell right from wrong before the date. May import answer, quiz, classroom, account and what these stand on.
 */
package tarozi.assignment;
