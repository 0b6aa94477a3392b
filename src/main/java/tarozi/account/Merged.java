package tarozi.account;

/**
 * A guest turned out to be somebody who has an account. Whoever keeps something of a person hands it over now, in the same
 * transaction; both rows are held. Afterwards the guest is gone, so nothing may refer to it any more.
 */
public record Merged(Person from, Person into) {}
