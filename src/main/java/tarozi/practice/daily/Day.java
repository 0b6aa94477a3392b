package tarozi.practice.daily;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tarozi.answer.Answer;
import tarozi.answer.Place;
import tarozi.answer.Venue;
import tarozi.grading.Points;
import tarozi.question.Level;
import tarozi.question.Question;
import tarozi.question.QuestionFamily;
import tarozi.question.Seed;
import tarozi.question.Topic;
import tarozi.question.VariantCode;
import tarozi.question.family.Families;

/** A day of the challenge. What it asks follows from its date alone, so that it is the same for everybody and for ever. */
public record Day(LocalDate date) {
    public static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    static final List<Level> LEVELS = List.of(Level.ONE, Level.TWO, Level.THREE);

    /** The families that are asked from a date on. A change begins on a day to come, or past days would ask other things. */
    private static final NavigableMap<LocalDate, List<String>> ASKED = new TreeMap<>();

    static {
        ASKED.put(
                FIRST,
                List.of(
                        "dense-total",
                        "dense-inputs",
                        "dense-network",
                        "embedding-total",
                        "rnn-total",
                        "rnn-with-output",
                        "rnn-layer-only",
                        "rnn-breakdown",
                        "lstm-total",
                        "lstm-gate",
                        "lstm-term",
                        "lstm-breakdown",
                        "gru-total",
                        "gru-breakdown",
                        "conv1d-total",
                        "conv2d-total",
                        "conv3d-total",
                        "conv-breakdown",
                        "conv-filters",
                        "conv-shape"));
    }

    /** The day to which an answer of the challenge belongs. */
    public static Day of(Answer answer) {
        return new Day(LocalDate.parse(answer.venue().reference()));
    }

    /** What an answer earns here: the level's points or its part of them, without hints and however often such things are asked. */
    public static Points points(Answer answer) {
        return Points.earned(answer.asked().level(), answer.marked().share(), 0, 0);
    }

    /** What the questions pay together. */
    public static Points most() {
        return new Points(LEVELS.stream()
                .mapToInt(level -> Points.base(level.number()).value())
                .sum());
    }

    /** The variants of the day, the easiest first; each is about something else. */
    public List<VariantCode> codes() {
        Seed seed = new Seed(0).with("daily").with(date.toEpochDay());
        Set<Topic> used = EnumSet.noneOf(Topic.class);
        List<VariantCode> codes = new ArrayList<>();
        for (Level level : LEVELS) {
            Seed own = seed.with(level.number());
            List<QuestionFamily> choices = choices(level, used);
            QuestionFamily family = choices.get(own.with("family").below(choices.size()));
            used.add(family.topic());
            codes.add(family.variant(level, own));
        }
        return codes;
    }

    private List<QuestionFamily> choices(Level level, Set<Topic> used) {
        return ASKED.floorEntry(date).getValue().stream()
                .flatMap(slug -> Families.called(slug).stream())
                .filter(family -> !used.contains(family.topic()))
                .filter(family -> family.tier(level).isPresent())
                .toList();
    }

    public List<Question> questions() {
        return codes().stream()
                .map(code -> Families.question(code).orElseThrow())
                .toList();
    }

    /** The number of a variant among the day's, from 1; 0 for any other. */
    public int numberOf(VariantCode code) {
        List<VariantCode> codes = codes();
        return IntStream.rangeClosed(1, codes.size())
                .filter(number -> codes.get(number - 1).equals(code))
                .findFirst()
                .orElse(0);
    }

    Venue venue() {
        return new Venue(Place.DAILY, toString());
    }

    /** As addresses and the ledger write it. */
    @Override
    public String toString() {
        return date.toString();
    }
}
