package tarozi.account;

import jakarta.persistence.Embeddable;

/** A provider, and its name for one person. */
@Embeddable
public record SchoolIdentityId(String issuer, String subject) {}
