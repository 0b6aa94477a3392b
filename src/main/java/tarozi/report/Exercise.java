package tarozi.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tarozi.answer.Answer;
import tarozi.answer.Venue;
import tarozi.question.Question;
import tarozi.question.VariantCode;
import tarozi.question.family.Families;

/**
 * One item on one paper: what was asked, and what became of it.
 *
 * @param number of the item on the paper, from 1
 * @param answer the one that counts
 * @param seconds how long it took, where that is known
 * @param lag that was made up for, where time was measured so exactly
 * @param draft what was typed and not taken
 */
public record Exercise(
        long paper,
        long person,
        int number,
        String key,
        Venue venue,
        Question question,
        Optional<Answer> answer,
        OptionalInt seconds,
        Optional<Duration> lag,
        Optional<Draft> draft) {
    /** What was typed, as the ledger would keep it, and when. */
    public record Draft(String typed, Instant at) {}

    /** Every answer that was given to it, the first one first. */
    public List<Answer> given() {
        return Answer.in(venue.place(), List.of(venue.reference())).stream()
                .filter(this::took)
                .toList();
    }

    /** Whether an answer was given to it. */
    public boolean took(Answer other) {
        return other.personId() == person && other.venue().equals(venue);
    }

    public boolean counts(Answer other) {
        return answer.filter(it -> it.id() == other.id()).isPresent();
    }

    /** The same with another of the answers that were given to it. */
    public Exercise showing(Answer other) {
        return new Exercise(
                paper,
                person,
                number,
                key,
                venue,
                question(other.asked().code()),
                Optional.of(other),
                seconds,
                lag,
                draft);
    }

    public String code() {
        return question.code().text();
    }

    static Question question(String code) {
        return VariantCode.parse(code).flatMap(Families::question).orElseThrow();
    }
}
