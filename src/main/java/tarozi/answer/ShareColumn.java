package tarozi.answer;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tarozi.grading.Share;

/** Keeps a share as its permille. */
@Converter
class ShareColumn implements AttributeConverter<Share, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Share share) {
        return share.permille();
    }

    @Override
    public Share convertToEntityAttribute(Integer permille) {
        return new Share(permille);
    }
}
