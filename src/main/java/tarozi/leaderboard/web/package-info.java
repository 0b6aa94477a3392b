/** The leaderboard's page: links choose the week or all time, everything or one skill. */
package tarozi.leaderboard.web;
