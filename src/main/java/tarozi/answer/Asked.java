package tarozi.answer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import tarozi.grading.Points;

/** What was asked: a variant's code, what it is one of, and how this person came to it. */
@Embeddable
public record Asked(
        String code, String family, int level, String convention, @Enumerated(EnumType.STRING) Origin origin) {
    public Asked {
        Limits.atMost(24, code);
        Limits.atMost(40, family);
        Limits.atMost(16, convention);
        Points.base(level);
    }
}
