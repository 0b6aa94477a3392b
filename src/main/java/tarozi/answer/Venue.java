package tarozi.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The place of an answer, and which one of its kind; there is only one practice, so it needs no reference. */
@Embeddable
public record Venue(@Enumerated(EnumType.STRING) Place place, @Column(name = "place_reference") String reference) {
    public static final Venue PRACTICE = new Venue(Place.PRACTICE, "");

    public Venue {
        Limits.atMost(64, reference);
    }
}
