package tarozi.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tarozi.account.Person;
import tarozi.account.PersonalData;

/** Somebody's answers, as they take them along. */
@ApplicationScoped
class OwnAnswers implements PersonalData {
    private record Given(
            UUID submission,
            String place,
            String placeReference,
            String code,
            String family,
            int level,
            String convention,
            String origin,
            String typed,
            Outcome outcome,
            int permille,
            List<String> slips,
            int hints,
            int attempt,
            int points,
            Instant answeredAt) {}

    @Override
    public Map<String, Iterable<?>> of(Person person) {
        return Map.of(
                "answer", Answer.allOf(person).stream().map(OwnAnswers::given).toList());
    }

    private static Given given(Answer answer) {
        var asked = answer.asked();
        var marked = answer.marked();
        return new Given(
                answer.submission(),
                answer.venue().place().name(),
                answer.venue().reference(),
                asked.code(),
                asked.family(),
                asked.level(),
                asked.convention(),
                asked.origin().name(),
                answer.typed(),
                marked.outcome(),
                marked.share().permille(),
                marked.slips(),
                answer.hints(),
                answer.attempt(),
                answer.points().value(),
                answer.answeredAt());
    }
}
