package tarozi.quiz.library.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tarozi.grading.Share;
import tarozi.quiz.Item;
import tarozi.quiz.library.Trial;

/** How a quiz went that was tried. */
record EndView(QuizCard card, Trial trial) {
    /** What a question earned, and where it is explained. */
    record Line(int number, Item item, Optional<Share> share, int points, String explanation) {
        public String titleKey() {
            return "family." + item.family() + ".title";
        }

        public String verdictKey() {
            return share.map(it -> "practice.verdict." + Verdict.of(it)).orElse("library.left_out");
        }

        public String sign() {
            return share.map(it -> it.isFull() ? "✓" : it.isNone() ? "✕" : "½").orElse("–");
        }

        public int most() {
            return item.points();
        }
    }

    public List<Line> lines() {
        var items = trial.items();
        return IntStream.rangeClosed(1, items.size())
                .mapToObj(number -> line(number, items.get(number - 1)))
                .toList();
    }

    private Line line(int number, Item item) {
        var share = trial.past().share(number);
        int points = share.map(it -> trial.points(item, it)).orElse(0);
        return new Line(number, item, share, points, address(number + "/explanation"));
    }

    private String address(String place) {
        return TryView.address(card.id(), trial.seed(), place, trial.past());
    }

    public long right() {
        return trial.right();
    }

    public int questions() {
        return trial.items().size();
    }

    public int points() {
        return trial.points();
    }

    public int mostPoints() {
        return trial.mostPoints();
    }
}
