package tarozi.quiz.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import tarozi.grading.Share;
import tarozi.quiz.Scoring;

/** A scoring rule by name, with what it gives in an example, computed by the rule itself. */
record ScoringView(Scoring scoring, boolean isChosen) {
    private static final int FULL = 10;
    private static final int RIGHT = 3;
    private static final int PARTS = 5;
    private static final Duration OPEN = Duration.ofSeconds(60);
    private static final Duration USED = Duration.ofSeconds(20);

    static List<ScoringView> all(Scoring chosen) {
        return Arrays.stream(Scoring.values())
                .map(scoring -> new ScoringView(scoring, scoring == chosen))
                .toList();
    }

    public String name() {
        return scoring.name();
    }

    public String titleKey() {
        return "quiz.scoring." + scoring;
    }

    public String whatKey() {
        return "quiz.scoring." + scoring + ".what";
    }

    public String exampleKey() {
        return "quiz.scoring." + scoring + ".example";
    }

    /** Whether it gives something else in a race than in an assignment. */
    public boolean isRace() {
        return scoring == Scoring.SPEED || scoring == Scoring.FIRST_CORRECT;
    }

    public int full() {
        return FULL;
    }

    public int right() {
        return RIGHT;
    }

    public int parts() {
        return PARTS;
    }

    public long used() {
        return USED.toSeconds();
    }

    public long open() {
        return OPEN.toSeconds();
    }

    /** For all parts right, after so many seconds of the round or behind the first who was right. */
    public int forAll() {
        return scoring.points(FULL, Share.FULL, USED, USED, OPEN);
    }

    /** For three of five parts right, at once. */
    public int forSome() {
        return scoring.points(FULL, Share.of(RIGHT, PARTS), Duration.ZERO, Duration.ZERO, OPEN);
    }
}
