package tarozi.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What was typed, as the ledger keeps it: as it stands for one field, as a JSON list for several. Control characters become
 * the spaces that they are read as, for in JSON each would take six times its room.
 */
@Singleton
public class Typed {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final ObjectMapper json;

    Typed(ObjectMapper json) {
        this.json = json;
    }

    public String kept(List<String> typed) {
        var texts = typed.stream()
                .map(text -> CONTROL.matcher(text).replaceAll(" "))
                .toList();
        if (texts.size() == 1) {
            return texts.get(0);
        }
        try {
            return json.writeValueAsString(texts);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public List<String> read(String kept, int fields) {
        if (fields == 1) {
            return List.of(kept);
        }
        try {
            return json.readValue(kept, TEXTS);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
