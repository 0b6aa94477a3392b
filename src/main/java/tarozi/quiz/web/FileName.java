package tarozi.quiz.web;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** A title as the name of a file, in letters that every system keeps. */
final class FileName {
    private static final int LONGEST = 60;
    private static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private FileName() {}

    static String of(String title) {
        var plain = TO_ASCII.transliterate(title)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[ʻʼ’‘']", "")
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "quiz" : cut;
    }
}
