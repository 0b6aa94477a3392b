package tarozi.quiz;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tarozi.formula.Convention;
import tarozi.question.Level;
import tarozi.question.Presentation;

/**
 * A quiz as JSON: the form in which it is stored, exported and imported without loss. The field {@code tarozi} is the
 * version of this form; a reader refuses what it does not know instead of leaving it out.
 */
public final class QuizFile {
    private static final int FORM = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private QuizFile() {}

    public static String write(Content content) {
        try {
            return JSON.writeValueAsString(Document.of(content));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IllegalArgumentException saying where and what, for anything that is not such a file */
    public static Content read(String json) {
        try {
            return JSON.readValue(json, Document.class).content();
        } catch (JsonProcessingException | NullPointerException malformed) {
            throw new IllegalArgumentException(malformed.getMessage(), malformed);
        }
    }

    @JsonPropertyOrder({"tarozi", "title", "about", "numbers", "scoring", "items"})
    record Document(
            int tarozi,
            Map<String, String> title,
            Map<String, String> about,
            Numbers numbers,
            Scoring scoring,
            List<Entry> items) {
        static Document of(Content content) {
            return new Document(
                    FORM,
                    new TreeMap<>(content.title().byLanguage()),
                    new TreeMap<>(content.about().byLanguage()),
                    content.numbers(),
                    content.scoring(),
                    content.items().stream().map(Entry::of).toList());
        }

        Content content() {
            if (tarozi != FORM) {
                throw new IllegalArgumentException("form " + tarozi + " is not known");
            }
            return new Content(
                    new Words(title),
                    new Words(about),
                    numbers,
                    scoring,
                    items.stream().map(Entry::item).toList());
        }
    }

    @JsonPropertyOrder({"key", "family", "level", "convention", "presentation", "ranges", "seconds", "points", "credit"
    })
    record Entry(
            String key,
            String family,
            int level,
            Convention convention,
            Presentation presentation,
            Map<String, List<Long>> ranges,
            int seconds,
            int points,
            Credit credit) {
        static Entry of(Item item) {
            var ranges = new TreeMap<String, List<Long>>();
            item.ranges().forEach((symbol, range) -> ranges.put(symbol, List.of(range.from(), range.to())));
            return new Entry(
                    item.key(),
                    item.family(),
                    item.level().number(),
                    item.convention(),
                    item.presentation(),
                    ranges,
                    item.seconds(),
                    item.points(),
                    item.credit());
        }

        Item item() {
            var read = new TreeMap<String, Range>();
            ranges.forEach((symbol, ends) -> read.put(symbol, range(ends)));
            return new Item(
                    key,
                    family,
                    Level.numbered(level).orElseThrow(() -> new IllegalArgumentException("no level " + level)),
                    convention,
                    presentation,
                    read,
                    seconds,
                    points,
                    credit);
        }

        private static Range range(List<Long> ends) {
            if (ends.size() != 2) {
                throw new IllegalArgumentException("a range has two ends");
            }
            return new Range(ends.get(0), ends.get(1));
        }
    }
}
