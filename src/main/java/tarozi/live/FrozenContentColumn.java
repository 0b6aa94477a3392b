package tarozi.live;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tarozi.quiz.Content;
import tarozi.quiz.QuizFile;

/** Keeps what is played as the JSON that is also a quiz's file. */
@Converter
class FrozenContentColumn implements AttributeConverter<Content, String> {
    @Override
    public String convertToDatabaseColumn(Content content) {
        return QuizFile.write(content);
    }

    @Override
    public Content convertToEntityAttribute(String json) {
        return QuizFile.read(json);
    }
}
