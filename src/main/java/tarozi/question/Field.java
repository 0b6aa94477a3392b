package tarozi.question;

/** One number to fill in, and what stands beside it. */
public record Field(Statement label, Asked asked) {}
