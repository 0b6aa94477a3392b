package tarozi.report.web;

import java.util.List;
import java.util.Optional;
import tarozi.grading.SlipName;
import tarozi.question.Statement;
import tarozi.question.Wording;
import tarozi.report.Contrast;
import tarozi.report.Figure;
import tarozi.report.ItemAnalysis;
import tarozi.report.Occasion;
import tarozi.report.Results;
import tarozi.report.SlipTally;

/**
 * What results tell about the quiz: how scores lie, how each question did, which slips were made.
 *
 * @param occasion empty where several are taken together
 */
record AnalysisView(Results results, Kind kind, Optional<Occasion> occasion) {
    /** Of what; times are measured otherwise where everybody has the same clock. */
    enum Kind {
        ASSIGNMENT,
        GAME
    }

    /**
     * A question, and how it did.
     *
     * @param uncountedKey why it counts for nobody, if so
     */
    public record ItemRow(ItemAnalysis analysis, Optional<String> uncountedKey) {
        public int number() {
            return analysis.number();
        }

        public String titleKey() {
            return "family." + analysis.item().family() + ".title";
        }

        public int level() {
            return analysis.item().level().number();
        }

        public Statement convention() {
            return Wording.convention(analysis.item().convention());
        }

        public Figure facility() {
            return analysis.facility();
        }

        public Figure discrimination() {
            return analysis.discrimination();
        }

        public Figure seconds() {
            return analysis.medianSeconds();
        }

        public String median() {
            return Moments.lasting(analysis.medianSeconds().rounded());
        }

        /** Whoever knew the rest did worse here: the question, or its marking, deserves a look. */
        public boolean isSuspicious() {
            return analysis.discrimination().isKnown()
                    && analysis.discrimination().value().getAsDouble() < 0;
        }

        public List<SlipRow> slips() {
            return rows(analysis.slips());
        }

        public List<Contrast> contrasts() {
            return analysis.contrasts();
        }
    }

    /** A slip in words, and how many students made it; the width of its bar in percent of the longest. */
    public record SlipRow(Statement name, int students, int width) {}

    public Figure mean() {
        return results.mean();
    }

    public Figure median() {
        return results.median();
    }

    public int begun() {
        return results.counting().size();
    }

    public long finished() {
        return results.finished();
    }

    public Histogram histogram() {
        return new Histogram(results.distribution());
    }

    public List<ItemRow> items() {
        return results.items().stream()
                .map(item -> new ItemRow(item, uncountedKey(item.number())))
                .toList();
    }

    private Optional<String> uncountedKey(int number) {
        if (occasion.filter(it -> it.isSkipped(number)).isPresent()) {
            return Optional.of("report.skipped");
        }
        return occasion.filter(it -> !it.hasAsked(number)).map(it -> "report.unasked");
    }

    public List<SlipRow> slips() {
        return rows(results.slips());
    }

    public boolean hasContrasts() {
        return items().stream().anyMatch(item -> !item.contrasts().isEmpty());
    }

    /** How many values there were enough answers to compare. */
    public int compared() {
        return results.items().stream().mapToInt(ItemAnalysis::compared).sum();
    }

    /** The largest smaller group that a value makes. */
    public int nearest() {
        return results.items().stream().mapToInt(ItemAnalysis::nearest).max().orElse(0);
    }

    public String timeKey() {
        return "report.meaning.time." + kind;
    }

    public int few() {
        return Results.FEWEST;
    }

    public int fewToCompare() {
        return Results.FEWEST_TO_COMPARE;
    }

    private static List<SlipRow> rows(SlipTally tally) {
        return tally.lines().stream()
                .map(line -> new SlipRow(
                        SlipName.of(line.name()).words(), line.students(), 100 * line.students() / tally.most()))
                .toList();
    }
}
