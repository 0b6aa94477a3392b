package tarozi.account;

/**
 * Somebody wants to be forgotten. Whoever keeps something of a person lets go of it now, in the same transaction; the row of
 * the person stays, with nothing personal in it any more, so that answers can be counted still.
 */
public record Deleted(Person person) {}
