package tarozi.live.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A list of words in a resource file, one a line. A star before or after a word lets other letters stand there. A Russian
 * word is also looked for in every Latin spelling of it, unless a tilde stands before the line.
 */
enum WordList {
    ENGLISH,
    UZBEK,
    RUSSIAN,
    HARMLESS;

    private static final String OPEN = "*";
    private static final String CYRILLIC_ONLY = "~";

    private static final Map<Character, List<String>> IN_LATIN = Arrays.stream(
                    ("а:a б:b в:v,w г:g д:d е:e,ye ё:yo,io,jo,e"
                                    + " ж:zh,j з:z и:i й:y,i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:x,h,kh ц:ts,c ч:ch"
                                    + " ш:sh щ:sh,sch ъ: ы:y,i ь: э:e ю:yu,iu,ju я:ya,ia,ja")
                            .split(" "))
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.charAt(0), row -> List.of(row.substring(2).split(","))));

    /** As they are written, without the comments. */
    Set<String> lines() {
        String file = name().toLowerCase(Locale.ROOT) + ".txt";
        try (InputStream stream = WordList.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static WordTree latin() {
        WordTree tree = new WordTree();
        ENGLISH.lines().forEach(line -> add(tree, line, letter -> List.of(letter.toString())));
        UZBEK.lines().forEach(line -> add(tree, line, letter -> List.of(letter.toString())));
        RUSSIAN.lines().stream()
                .filter(line -> !line.startsWith(CYRILLIC_ONLY))
                .forEach(line -> add(tree, line, IN_LATIN::get));
        return tree;
    }

    static WordTree cyrillic() {
        WordTree tree = new WordTree();
        RUSSIAN.lines().forEach(line -> add(tree, line.replace(CYRILLIC_ONLY, ""), letter -> List.of(plain(letter))));
        return tree;
    }

    private static String plain(Character letter) {
        return letter == 'ё' ? "е" : letter.toString();
    }

    private static void add(WordTree tree, String line, Function<Character, Collection<String>> spellings) {
        Reach reach = Reach.of(line.startsWith(OPEN), line.endsWith(OPEN));
        tree.add(line.replace(OPEN, ""), reach, spellings);
    }
}
