/**
 * PURE: the rules of a game. A state and a command give the next state or the reason why not; an arrival gives an answer's
 * time or the reason why it is not taken; answers give points and ranks. Imports how quizzes score and what share is right.
 */
package tarozi.live.game;
