package tarozi.quiz;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps what a quiz asks as the JSON that is also its file. */
@Converter
class ContentColumn implements AttributeConverter<Content, String> {
    @Override
    public String convertToDatabaseColumn(Content content) {
        return content == null ? null : QuizFile.write(content);
    }

    @Override
    public Content convertToEntityAttribute(String json) {
        return json == null ? null : QuizFile.read(json);
    }
}
