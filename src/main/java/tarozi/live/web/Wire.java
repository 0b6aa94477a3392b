package tarozi.live.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Messages as the text of frames. */
@Singleton
class Wire {
    private final ObjectWriter writer;
    private final ObjectReader reader;

    Wire(ObjectMapper json) {
        this.writer = json.writerFor(ToPage.class);
        this.reader = json.readerFor(FromPhone.class);
    }

    String text(ToPage message) {
        try {
            return writer.writeValueAsString(message);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Empty for whatever no phone of ours says. */
    Optional<FromPhone> read(String text) {
        try {
            return Optional.ofNullable(reader.readValue(text));
        } catch (JsonProcessingException | IllegalArgumentException strange) {
            return Optional.empty();
        }
    }
}
