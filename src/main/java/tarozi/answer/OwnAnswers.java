package tarozi.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tarozi.account.Person;
import tarozi.account.PersonalData;

/** Somebody's answers, as they take them along; without code and mark where these are to be known later. */
@ApplicationScoped
class OwnAnswers implements PersonalData {
    private final Instance<Secrecy> secrecies;

    OwnAnswers(@Any Instance<Secrecy> secrecies) {
        this.secrecies = secrecies;
    }

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
            Integer permille,
            List<String> slips,
            int hints,
            int attempt,
            int leaderboardPoints,
            Instant answeredAt) {}

    @Override
    public Map<String, Iterable<?>> of(Person person) {
        return Map.of("answer", Answer.allOf(person).stream().map(this::given).toList());
    }

    private Given given(Answer answer) {
        boolean secret = secrecies.stream().anyMatch(it -> it.covers(answer));
        var asked = answer.asked();
        var marked = answer.marked();
        return new Given(
                answer.submission(),
                answer.venue().place().name(),
                answer.venue().reference(),
                secret ? null : asked.code(),
                asked.family(),
                asked.level(),
                asked.convention(),
                asked.origin().name(),
                answer.typed(),
                secret ? null : marked.outcome(),
                secret ? null : marked.share().permille(),
                secret ? List.of() : marked.slips(),
                answer.hints(),
                answer.attempt(),
                answer.points().value(),
                answer.answeredAt());
    }
}
