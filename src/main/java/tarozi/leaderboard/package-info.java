/** Who stands where: standings kept current from the ledger's events. Reads answer, account and classroom; nobody imports it. */
package tarozi.leaderboard;
