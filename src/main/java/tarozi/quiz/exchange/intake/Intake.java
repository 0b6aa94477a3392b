package tarozi.quiz.exchange.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tarozi.quiz.Content;
import tarozi.quiz.QuizFile;
import tarozi.quiz.Words;
import tarozi.quiz.exchange.intake.ImportReport.Made;
import tarozi.quiz.exchange.intake.ImportReport.Refused;
import tarozi.quiz.exchange.intake.Refusal.Why;

/**
 * Takes in a file of any format that we read. What it is, its content tells, not its name.
 *
 * @param language the tag under which titles from other systems are kept
 * @param untitled what to call a quiz of which the file says no title
 */
public record Intake(String language, String untitled) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** @throws Refusal where nothing of it can be taken in */
    public ImportReport read(byte[] file) throws Refusal {
        if (isZip(file)) {
            return unpack(file);
        }
        return new ImportReport(List.of(one(file)), List.of());
    }

    private ImportReport unpack(byte[] zip) throws Refusal {
        var made = new ArrayList<Made>();
        var refused = new ArrayList<Refused>();
        for (var file : ZipReader.read(zip).entrySet()) {
            try {
                made.add(one(file.getValue()));
            } catch (Refusal refusal) {
                refused.add(new Refused(file.getKey(), refusal.why()));
            }
        }
        if (made.isEmpty() && refused.isEmpty()) {
            throw new Refusal(Why.EMPTY);
        }
        return new ImportReport(made, refused);
    }

    private Made one(byte[] file) throws Refusal {
        var text = text(file);
        var beginning = text.stripLeading();
        if (beginning.isEmpty()) {
            throw new Refusal(Why.EMPTY);
        }
        if (beginning.startsWith("<")) {
            return made(MoodleReader.read(text.strip()));
        }
        if (beginning.startsWith("{") && beginning.contains("\"tarozi\"")) {
            return Made.whole(json(text));
        }
        if (!beginning.contains("{")) {
            throw new Refusal(Why.UNKNOWN_FORMAT);
        }
        return made(GiftReader.read(text));
    }

    private static Content json(String text) throws Refusal {
        try {
            return QuizFile.read(text);
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(Why.BROKEN_JSON);
        }
    }

    private Made made(Reading reading) throws Refusal {
        if (reading.questions().isEmpty() && reading.broken().isEmpty()) {
            throw new Refusal(Why.EMPTY);
        }
        return Assembly.of(reading, Words.in(language, title(reading.title())));
    }

    private String title(String found) {
        var plain = found.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        var title = plain.isEmpty() ? untitled : plain;
        int end = Math.min(title.length(), Content.LONGEST_TITLE);
        boolean splits = end < title.length() && Character.isHighSurrogate(title.charAt(end - 1));
        return title.substring(0, splits ? end - 1 : end);
    }

    private static boolean isZip(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] < 9 && file[3] < 9;
    }

    /** UTF-8, or UTF-16 where a byte order mark says so; nothing else is text. */
    private static String text(byte[] file) throws Refusal {
        try {
            var charset = charset(file);
            var text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            var plain = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
            if (plain.chars().anyMatch(Intake::isBinary)) {
                throw new Refusal(Why.UNREADABLE_TEXT);
            }
            return plain;
        } catch (CharacterCodingException malformed) {
            throw new Refusal(Why.UNREADABLE_TEXT);
        }
    }

    private static Charset charset(byte[] file) {
        if (file.length >= 2 && file[0] == (byte) 0xFE && file[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (file.length >= 2 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean isBinary(int character) {
        return character < ' ' && character != '\n' && character != '\r' && character != '\t' && character != '\f';
    }
}
