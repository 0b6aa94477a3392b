package tarozi.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import tarozi.grading.Share;

/** What was made of an answer: right or not, how much of it, and the keys of the slips that explain the rest. */
@Embeddable
public record Marked(
        @Enumerated(EnumType.STRING) Outcome outcome,
        @Column(name = "permille") @Convert(converter = ShareColumn.class) Share share,
        @Column(name = "slip") @Convert(converter = SlipColumn.class) List<String> slips) {
    public Marked {
        slips = List.copyOf(slips);
        Limits.atMost(200, String.join(",", slips));
        if (outcome != Outcome.of(share)) {
            throw new IllegalArgumentException(outcome + " with " + share);
        }
    }

    public Marked(Share share, List<String> slips) {
        this(Outcome.of(share), share, slips);
    }

    public static Marked right() {
        return new Marked(Share.FULL, List.of());
    }

    public static Marked wrong(List<String> slips) {
        return new Marked(Share.NONE, slips);
    }
}
