/**
 * What players call themselves: which names are read and which are refused. Knows nothing of games; may import classroom
 * (names).
 */
package tarozi.live.name;
