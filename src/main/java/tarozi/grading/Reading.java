package tarozi.grading;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a typed answer says. */
public sealed interface Reading {

    /**
     * An answer that says one thing.
     *
     * @param value exact
     * @param sum the answer multiplied out; absent where it divides, or would have more than 64 products or 64 factors
     *     in one of them
     * @param written whether a number was typed, or arithmetic
     */
    record Understood(BigInteger value, Optional<Sum> sum, Written written) implements Reading {
        public Understood {
            Objects.requireNonNull(value);
            Objects.requireNonNull(sum);
            Objects.requireNonNull(written);
        }
    }

    /**
     * An answer that must be typed again, at no cost.
     *
     * @param arguments what the sentence for people needs, as each {@link Problem} lists it
     */
    record Unreadable(Problem problem, List<String> arguments) implements Reading {
        public Unreadable {
            Objects.requireNonNull(problem);
            arguments = List.copyOf(arguments);
        }
    }
}
