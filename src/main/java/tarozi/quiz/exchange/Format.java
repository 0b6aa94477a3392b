package tarozi.quiz.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import tarozi.quiz.QuizFile;
import tarozi.quiz.exchange.qti.Qti12Package;
import tarozi.quiz.exchange.qti.QtiPackage;

/** What a quiz can be written as. */
public enum Format {
    MOODLE("xml", "application/xml") {
        @Override
        public byte[] write(Export export) {
            return MoodleXml.write(export.frozen()).getBytes(UTF_8);
        }
    },
    GIFT("txt", "text/plain") {
        @Override
        public byte[] write(Export export) {
            return Gift.write(export.frozen()).getBytes(UTF_8);
        }
    },
    CSV("csv", "text/csv") {
        @Override
        public byte[] write(Export export) {
            return Csv.write(export.frozen(), export.speaker(), export.separator())
                    .getBytes(UTF_8);
        }
    },
    QTI21("zip", "application/zip") {
        @Override
        public byte[] write(Export export) {
            return QtiPackage.write(export.frozen());
        }

        @Override
        public boolean isText() {
            return false;
        }
    },
    QTI12("zip", "application/zip") {
        @Override
        public byte[] write(Export export) {
            return Qti12Package.write(export.frozen());
        }

        @Override
        public boolean isText() {
            return false;
        }
    },
    /** Without loss, and so without variants: whoever reads it draws their own. */
    JSON("json", "application/json") {
        @Override
        public byte[] write(Export export) {
            return QuizFile.write(export.content()).getBytes(UTF_8);
        }
    };

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public abstract byte[] write(Export export);

    /** Its name in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isText() {
        return true;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
