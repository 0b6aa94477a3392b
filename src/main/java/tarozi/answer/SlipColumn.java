package tarozi.answer;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps the keys of slips with commas between them, and nothing where there are none. */
@Converter
class SlipColumn implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(List<String> slips) {
        return slips.isEmpty() ? null : String.join(",", slips);
    }

    @Override
    public List<String> convertToEntityAttribute(String keys) {
        return keys == null ? List.of() : List.of(keys.split(","));
    }
}
