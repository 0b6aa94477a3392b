package tarozi.answer;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tarozi.grading.Points;

/** Keeps points as their number. */
@Converter
class PointsColumn implements AttributeConverter<Points, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Points points) {
        return points.value();
    }

    @Override
    public Points convertToEntityAttribute(Integer value) {
        return new Points(value);
    }
}
