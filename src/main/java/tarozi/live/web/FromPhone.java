package tarozi.live.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;

/** All that a phone may say. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @Type(value = FromPhone.Have.class, name = "have"),
    @Type(value = FromPhone.Answer.class, name = "answer"),
    @Type(value = FromPhone.Time.class, name = "time")
})
sealed interface FromPhone {
    /** The round's question is there. */
    record Have(int round) implements FromPhone {}

    /** @param shown for how many milliseconds the question had been on the phone; absent where it does not know */
    record Answer(UUID id, int round, List<String> answer, Long shown) implements FromPhone {
        static final int MOST_FIELDS = 12;
        static final int LONGEST = 1500;

        public Answer {
            answer = List.copyOf(answer);
            if (id == null
                    || answer.size() > MOST_FIELDS
                    || answer.stream().mapToInt(String::length).sum() > LONGEST) {
                throw new IllegalArgumentException("not an answer");
            }
        }
    }

    /** What time is it? */
    record Time(long sent) implements FromPhone {}
}
