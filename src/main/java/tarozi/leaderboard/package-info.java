/** Who stands where: standings kept current from the ledger's events. Reads answer, account and whatever is a contest of its own; nobody imports it. */
package tarozi.leaderboard;
