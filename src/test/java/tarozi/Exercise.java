package tarozi;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tarozi.question.Question;
import tarozi.question.QuestionFamily;
import tarozi.question.VariantCode;
import tarozi.question.family.Families;

/** A question that a guest has in hand, and the answer that is about to be given under one submission. */
public record Exercise(Guest guest, String address, UUID submission) {
    /** A skill at one level. */
    public record Skill(String family, int level) {
        public static List<Skill> all() {
            return Families.all().stream().flatMap(Skill::of).toList();
        }

        private static Stream<Skill> of(QuestionFamily family) {
            return family.tiers().stream()
                    .map(tier -> new Skill(family.slug(), tier.level().number()));
        }
    }

    public static Exercise taken(Guest guest, Skill skill) throws IOException, InterruptedException {
        var redirect = guest.get("/practice/" + skill.family() + "?level=" + skill.level());
        return new Exercise(guest, Guest.target(redirect), UUID.randomUUID());
    }

    public Question question() {
        var code = address.substring(address.lastIndexOf('/') + 1);
        return VariantCode.parse(code).flatMap(Families::question).orElseThrow();
    }

    public List<String> truths() {
        return question().fields().stream()
                .map(field -> field.asked().truth().toString())
                .toList();
    }

    public HttpResponse<String> give(List<String> texts) throws IOException, InterruptedException {
        return guest.send(address + "/answers", Map.of("answer", texts, "submission", List.of(submission.toString())));
    }
}
