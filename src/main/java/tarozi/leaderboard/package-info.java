/** Who stands where: standings kept current from the ledger's events. Reads answer and account; nobody imports it. */
package tarozi.leaderboard;
