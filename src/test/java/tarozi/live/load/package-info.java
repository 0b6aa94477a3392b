/**
 * A whole live game with any number of simulated phones, over HTTP and WebSocket like those of a class: how quick the server
 * is, what it costs, and whether every acknowledged answer is in the database. {@link tarozi.live.load.PlayWithPhones} runs
 * it; docs/figures.md says how.
 */
package tarozi.live.load;
