package tarozi.web;

/** A path that takes a larger body than forms have. A feature that has one produces it as a bean. */
public record Allowance(String path, long bytes) {}
