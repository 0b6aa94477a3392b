package tarozi.live;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the numbers of rounds with commas between them. */
@Converter
class RoundsColumn implements AttributeConverter<Set<Integer>, String> {
    @Override
    public String convertToDatabaseColumn(Set<Integer> rounds) {
        return rounds.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    @Override
    public Set<Integer> convertToEntityAttribute(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(",")).map(Integer::valueOf).collect(Collectors.toSet());
    }
}
