/** The daily challenge: three questions, the same for everybody, each answered once. Keeps nothing but what the ledger has. */
package tarozi.practice.daily;
