/**
 * Live: one quiz, many players, one clock. A game is decided in the database: its row has a version, and whoever brings the
 * next state must have read the one before. What a node keeps in memory is only what it shows. The rules are in
 * {@code live.game}. May import answer, quiz, classroom (codes and names) and what they stand on.
 */
package tarozi.live;
