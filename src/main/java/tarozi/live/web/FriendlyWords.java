package tarozi.live.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import tarozi.i18n.Language;

/** The words of one language that go together: adjectives and nouns, by grammatical gender where there is one. */
record FriendlyWords(List<Group> groups) {
    static FriendlyWords in(Language language) {
        Properties lists = read("/messages/suggestions_" + language.tag() + ".properties");
        List<Group> groups = new ArrayList<>();
        for (int number = 1; lists.containsKey("nouns." + number); number++) {
            groups.add(new Group(words(lists, "adjectives." + number), words(lists, "nouns." + number)));
        }
        return new FriendlyWords(List.copyOf(groups));
    }

    int pairs() {
        return groups.stream().mapToInt(Group::pairs).sum();
    }

    String pair(int number) {
        int rest = number;
        for (Group group : groups) {
            if (rest < group.pairs()) {
                return group.pair(rest);
            }
            rest -= group.pairs();
        }
        throw new IndexOutOfBoundsException(number);
    }

    private static List<String> words(Properties lists, String key) {
        return List.of(lists.getProperty(key).split(" +"));
    }

    private static Properties read(String file) {
        try (Reader reader =
                new InputStreamReader(FriendlyWords.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            Properties lists = new Properties();
            lists.load(reader);
            return lists;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Any of these adjectives goes with any of these nouns. */
    record Group(List<String> adjectives, List<String> nouns) {
        int pairs() {
            return adjectives.size() * nouns.size();
        }

        String pair(int number) {
            return adjectives.get(number / nouns.size()) + " " + nouns.get(number % nouns.size());
        }
    }
}
