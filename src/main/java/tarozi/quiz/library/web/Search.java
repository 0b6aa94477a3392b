package tarozi.quiz.library.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import tarozi.question.Level;
import tarozi.question.Topic;
import tarozi.quiz.library.Wish;

/** What the address of the shelf asks for. Whatever is no topic, level or page asks for nothing. */
record Search(Wish wish, int page) {
    private static final int LONGEST_WORDS = 100;
    private static final String NUMBER = "[1-9]\\d{0,3}";

    static Search read(Optional<String> words, Optional<String> topic, Optional<String> level, Optional<String> page) {
        var wish = new Wish(
                words(words.orElse("")),
                topic.flatMap(Search::topic),
                number(level).flatMap(Level::numbered));
        return new Search(wish, number(page).orElse(1));
    }

    private static String words(String typed) {
        var stripped = typed.strip();
        return stripped.substring(0, Math.min(stripped.length(), LONGEST_WORDS));
    }

    private static Optional<Topic> topic(String name) {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.name().equals(name))
                .findFirst();
    }

    private static Optional<Integer> number(Optional<String> text) {
        return text.filter(it -> it.matches(NUMBER)).map(Integer::valueOf);
    }

    boolean isNarrow() {
        return !wish.equals(Wish.ANYTHING);
    }

    /** The same search, another page of it. */
    String address(int otherPage) {
        return "/library?words=" + URLEncoder.encode(wish.words(), StandardCharsets.UTF_8)
                + "&topic=" + wish.topic().map(Topic::name).orElse("")
                + "&level="
                + wish.level().map(level -> String.valueOf(level.number())).orElse("")
                + "&page=" + otherPage;
    }
}
