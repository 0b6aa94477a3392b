package tarozi.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What accounts keep of somebody. Of secrets there are only hashes, which are nobody's business. */
@ApplicationScoped
class OwnData implements PersonalData {
    private record Self(String pseudonym, Role role, Instant createdAt) {}

    private record Signed(
            Optional<String> login,
            Optional<String> email,
            Optional<String> displayName,
            boolean password,
            Instant createdAt,
            Instant signedInAt) {}

    private record Visit(Instant createdAt, Instant lastSeen) {}

    private record Known(Instant since) {}

    private record Link(Instant expiresAt) {}

    private record School(String issuer, String subject, Instant connectedAt) {}

    @Override
    public Map<String, Iterable<?>> of(Person person) {
        return Map.of(
                "person", List.of(new Self(person.pseudonym(), person.role(), person.createdAt())),
                "account", Account.of(person).map(OwnData::signed).stream().toList(),
                "person_session",
                        PersonSession.of(person).stream()
                                .map(it -> new Visit(it.createdAt(), it.lastSeen()))
                                .toList(),
                "known_browser",
                        KnownBrowser.of(person).stream()
                                .map(it -> new Known(it.knownSince()))
                                .toList(),
                "one_time_link",
                        OneTimeLink.of(person).stream()
                                .map(it -> new Link(it.expiresAt()))
                                .toList(),
                "school_identity",
                        SchoolIdentity.of(person).stream()
                                .map(it -> new School(it.issuer(), it.subject(), it.connectedAt()))
                                .toList());
    }

    private static Signed signed(Account account) {
        return new Signed(
                account.login(),
                account.email().map(Email::text),
                account.displayName(),
                account.hasPassword(),
                account.createdAt(),
                account.signedInAt());
    }
}
