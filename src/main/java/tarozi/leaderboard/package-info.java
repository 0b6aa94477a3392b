/** Who stands where: standings kept current from the ledger's events. Reads answer; nobody imports it. */
package tarozi.leaderboard;
