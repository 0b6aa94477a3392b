package tarozi.quiz.web;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.stream.IntStream;
import tarozi.question.Speaker;
import tarozi.quiz.exchange.Frozen;
import tarozi.quiz.exchange.FrozenField;
import tarozi.quiz.exchange.FrozenField.Wrong;
import tarozi.quiz.exchange.FrozenItem;
import tarozi.quiz.exchange.FrozenVariant;

/** A quiz on paper: sheets with questions of their own, and a key to each. */
record PaperView(String back, Frozen frozen, int copies, Speaker speaker) {
    static final int MOST_SHEETS = 40;
    private static final int SLIPS_OF_ONE = 4;
    private static final int SLIPS_OF_SEVERAL = 1;

    /** A sheet for one student. */
    record Sheet(int number, List<Line> lines) {}

    /** One question of a sheet. */
    record Line(int number, FrozenItem item, FrozenVariant variant, Speaker speaker) {
        public RawString prompt() {
            return new RawString(variant.html());
        }

        public RawString worked() {
            return new RawString(variant.solution().html());
        }

        public String code() {
            return variant.code();
        }

        public String points() {
            return speaker.say("exchange.paper.points", (long) item.item().points());
        }

        public boolean isSingle() {
            return variant.isSingle();
        }

        public List<FrozenField> fields() {
            return variant.fields();
        }

        public String number(long value) {
            return speaker.number(value);
        }

        public List<Wrong> slips(FrozenField field) {
            return field.wrong().stream()
                    .limit(isSingle() ? SLIPS_OF_ONE : SLIPS_OF_SEVERAL)
                    .toList();
        }
    }

    public String language() {
        return frozen.language();
    }

    public String title() {
        return frozen.title();
    }

    /** Where there are fewer variants than sheets, they come round again. */
    public List<Sheet> sheets() {
        return IntStream.range(0, copies)
                .mapToObj(copy -> new Sheet(copy + 1, lines(copy)))
                .toList();
    }

    private List<Line> lines(int copy) {
        var asked = frozen.items().stream()
                .filter(item -> !item.variants().isEmpty())
                .toList();
        return IntStream.range(0, asked.size())
                .mapToObj(place -> line(place + 1, asked.get(place), copy))
                .toList();
    }

    private Line line(int number, FrozenItem item, int copy) {
        return new Line(number, item, item.variants().get(copy % item.variants().size()), speaker);
    }

    public String total() {
        return speaker.number(
                lines(0).stream().mapToLong(line -> line.item().item().points()).sum());
    }

    /** In the language of the paper, which may be another than the viewer's. */
    public String say(String key) {
        return speaker.say(key);
    }

    public String sheetTitle(int number) {
        return speaker.say("exchange.paper.sheet", (long) number);
    }

    public String keyTitle(int number) {
        return speaker.say("exchange.paper.key", (long) number);
    }

    public String seed() {
        return speaker.say("exchange.paper.seed", Long.toString(frozen.seed()));
    }
}
