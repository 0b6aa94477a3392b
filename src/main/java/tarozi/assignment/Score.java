package tarozi.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarozi.answer.Marked;
import tarozi.grading.Share;
import tarozi.quiz.Content;
import tarozi.quiz.Item;
import tarozi.quiz.Scoring;

/** What an attempt is worth under a version of the quiz: that which was asked, or another, to mark it again. */
public record Score(List<Line> lines) {
    private static final List<String> OTHER_CONVENTION_ALONE = List.of("other_convention");

    /** One item's points. */
    public record Line(String key, int earned, int full) {}

    public Score {
        lines = List.copyOf(lines);
    }

    /**
     * @param content the version by which to count
     * @param asked the keys of what was asked in the attempt; what this version does not have is taken out
     * @param answers the mark of each item's latest answer, by key
     */
    public static Score by(Content content, Collection<String> asked, Map<String, Marked> answers) {
        return new Score(content.items().stream()
                .filter(item -> asked.contains(item.key()))
                .map(item -> line(item, content.scoring(), Optional.ofNullable(answers.get(item.key()))))
                .toList());
    }

    private static Line line(Item item, Scoring scoring, Optional<Marked> answer) {
        return new Line(
                item.key(),
                switch (item.credit()) {
                    case EVERYBODY -> item.points();
                    case EXACT ->
                        answer.map(it -> scoring.points(item.points(), it.share()))
                                .orElse(0);
                    case ANY_CONVENTION ->
                        answer.map(it -> scoring.points(item.points(), lenient(it)))
                                .orElse(0);
                },
                item.points());
    }

    /** All that is wrong in it is right by another convention. */
    private static Share lenient(Marked answer) {
        return answer.slips().equals(OTHER_CONVENTION_ALONE) ? Share.FULL : answer.share();
    }

    public Optional<Line> line(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    public int earned() {
        return lines.stream().mapToInt(Line::earned).sum();
    }

    public int full() {
        return lines.stream().mapToInt(Line::full).sum();
    }
}
