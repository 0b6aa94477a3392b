package tarozi.live;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import tarozi.live.game.Option;

/** Keeps what is switched on by its names. */
@Converter
class OptionsColumn implements AttributeConverter<Set<Option>, String> {
    @Override
    public String convertToDatabaseColumn(Set<Option> options) {
        return options.stream().map(Option::name).sorted().collect(Collectors.joining(","));
    }

    @Override
    public Set<Option> convertToEntityAttribute(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(",")).map(Option::valueOf).collect(Collectors.toSet());
    }
}
