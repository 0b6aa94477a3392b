package tarozi.quiz.library;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tarozi.question.Level;
import tarozi.question.Topic;
import tarozi.quiz.Content;

/** A quiz of the library as it was published last. */
public record SharedQuiz(Listing listing, Content content) {
    private static final int MINUTE = 60;

    public long id() {
        return listing.quizId();
    }

    public boolean isStarter() {
        return listing.starter() != null;
    }

    /** Under what name its author is known; a starter has none. */
    public Optional<String> author() {
        return Optional.ofNullable(listing.author());
    }

    /** What it is about, in the order of the map of skills. */
    public List<Topic> topics() {
        return Arrays.stream(Topic.values())
                .filter(topic -> content.items().stream()
                        .anyMatch(item -> item.questionFamily().topic() == topic))
                .toList();
    }

    /** The levels of its questions, easiest first. */
    public List<Level> levels() {
        return Arrays.stream(Level.values())
                .filter(level -> content.items().stream().anyMatch(item -> item.level() == level))
                .toList();
    }

    /** How long all its questions are open, in minutes begun. */
    public int minutes() {
        int seconds = content.items().stream().mapToInt(item -> item.seconds()).sum();
        return (seconds + MINUTE - 1) / MINUTE;
    }
}
