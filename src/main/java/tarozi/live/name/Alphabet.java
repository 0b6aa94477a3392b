package tarozi.live.name;

import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A way to take signs for letters: as which letters of this alphabet each may be read. */
enum Alphabet {
    /** Latin as the eye sees it, with digits, symbols and letters of other scripts in place of its own. */
    LATIN_BY_LOOK(own('a', 'z')
            + " ı:i ß:ss æ:ae ø:o ł:l đ:d ħ:h µ:u"
            + " а:a в:b с:c ԁ:d е:e г:r һ:h н:h,n і:i ј:j к:k м:m п:n о:o р:p ԛ:q ѕ:s т:t ц:u ѵ:v ԝ:w ш:w х:x у:y"
            + " 0:o 1:i,l 2:z 3:e 4:a 5:s 6:b,g 7:t 8:b 9:g @:a $:s !:i,l |:i,l +:t (:c €:e £:l ¥:y ¢:c"),

    /** Latin as the ear hears it: every letter of Russian and of Uzbek Cyrillic has its sound. */
    LATIN_BY_SOUND(own('a', 'z')
            + " а:a б:b в:v г:g ғ:g д:d е:e ж:j,zh з:z и:i й:y,i к:k қ:q,k л:l м:m н:n о:o ў:o п:p р:r с:s т:t у:u ф:f"
            + " х:x,h ҳ:h ц:ts ч:ch ш:sh щ:sch ъ: ы:i ь: э:e ю:yu я:ya"
            + " 0:o 1:i,l 3:e,z 4:a,ch 5:s 6:b 7:t @:a $:s"),

    /** Cyrillic as the eye sees it. */
    CYRILLIC(own('а', 'я')
            + " ў:у қ:к ғ:г ҳ:х і:и є:е ґ:г"
            + " a:а b:в c:с e:е g:д h:н k:к m:м n:п o:о p:р t:т u:и,й w:ш x:х y:у"
            + " 0:о 1:и,л 3:з,э 4:ч 6:б 8:в @:а !:и");

    private static final int FIRST_OTHER = 0xC0;
    private static final int LAST_OTHER = 0x2FFF;

    private final Map<Integer, List<String>> letters = new HashMap<>();

    Alphabet(String table) {
        for (String row : table.split(" ")) {
            String letter = row.substring(row.indexOf(':') + 1);
            List<String> readings = letters.computeIfAbsent(row.codePointAt(0), unused -> new ArrayList<>());
            readings.addAll(List.of(letter.split(",")));
        }
    }

    static {
        SpoofChecker looks =
                new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
        Map<String, List<String>> latin = new HashMap<>();
        LATIN_BY_LOOK.letters.forEach((sign, readings) -> {
            if (sign >= 'a' && sign <= 'z') {
                latin.put(looks.getSkeleton(Character.toString(sign)), readings);
            }
        });
        IntStream.rangeClosed(FIRST_OTHER, LAST_OTHER)
                .filter(Character::isLetter)
                .filter(sign -> !LATIN_BY_LOOK.letters.containsKey(sign) && !CYRILLIC.letters.containsKey(sign))
                .forEach(sign -> {
                    List<String> readings = latin.get(looks.getSkeleton(Character.toString(sign)));
                    if (readings != null) {
                        LATIN_BY_LOOK.letters.put(sign, readings);
                    }
                });
    }

    /** As what the sign may be read; nothing if it has no place in this alphabet. */
    List<String> readings(Sign sign) {
        return letters.getOrDefault(sign.glyph(), List.of());
    }

    private static String own(char first, char last) {
        StringBuilder table = new StringBuilder();
        for (char letter = first; letter <= last; letter++) {
            table.append(letter).append(':').append(letter).append(letter == last ? "" : " ");
        }
        return table.toString();
    }
}
