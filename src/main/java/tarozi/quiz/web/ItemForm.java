package tarozi.quiz.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import tarozi.formula.Convention;
import tarozi.question.Level;
import tarozi.question.Presentation;
import tarozi.question.QuestionFamily;
import tarozi.question.Statement;
import tarozi.question.Tier;
import tarozi.question.family.Families;
import tarozi.quiz.Credit;
import tarozi.quiz.Item;
import tarozi.quiz.Range;
import tarozi.quiz.Revision;

/** An item as it was chosen and typed, and the revision that it was typed over. */
class ItemForm {
    private static final String BETWEEN = "-";
    private static final Revision NEW = new Revision("new");

    @RestForm
    String family;

    @RestForm
    String level;

    /** Convention and presentation, which depend on each other, in one choice: {@code KERAS-WORDS}. */
    @RestForm
    String shown;

    @RestForm("symbol")
    List<String> symbols;

    @RestForm
    List<String> least;

    @RestForm
    List<String> most;

    @RestForm
    String seconds;

    @RestForm
    String points;

    @RestForm
    String credit;

    @RestForm
    String seen;

    /** The form for an item that is not there yet. */
    static ItemForm of(Item item) {
        return of(item, NEW);
    }

    static ItemForm of(Item item, Revision seen) {
        var form = new ItemForm();
        form.family = item.family();
        form.level = String.valueOf(item.level().number());
        form.shown = shown(item.convention(), item.presentation());
        form.symbols = new ArrayList<>(item.ranges().keySet());
        form.least = form.symbols.stream()
                .map(symbol -> String.valueOf(item.ranges().get(symbol).from()))
                .toList();
        form.most = form.symbols.stream()
                .map(symbol -> String.valueOf(item.ranges().get(symbol).to()))
                .toList();
        form.seconds = String.valueOf(item.seconds());
        form.points = String.valueOf(item.points());
        form.credit = item.credit().name();
        form.seen = seen.value();
        return form;
    }

    static String shown(Convention convention, Presentation presentation) {
        return convention + BETWEEN + presentation;
    }

    boolean isNew() {
        return NEW.equals(revision());
    }

    Revision revision() {
        return new Revision(seen);
    }

    QuestionFamily questionFamily() {
        return Families.called(family == null ? "" : family).orElseThrow(NotFoundException::new);
    }

    Tier tier() {
        return Wrong.number(level, 1, Level.values().length)
                .flatMap(Level::numbered)
                .flatMap(questionFamily()::tier)
                .orElseThrow(NotFoundException::new);
    }

    /** @throws BadRequestException for what no page of ours offers */
    void requireChoices() {
        convention();
        credit();
    }

    Convention convention() {
        return tier().conventions().stream()
                .filter(convention -> presentation(convention).isPresent())
                .findFirst()
                .orElseThrow(BadRequestException::new);
    }

    private Optional<Presentation> presentation(Convention convention) {
        return tier().presentations(convention).stream()
                .filter(presentation -> shown(convention, presentation).equals(shown))
                .findFirst();
    }

    Credit credit() {
        return Arrays.stream(Credit.values())
                .filter(each -> each.name().equals(credit))
                .findFirst()
                .orElseThrow(BadRequestException::new);
    }

    /** Where the chosen range of a symbol begins in the grid. */
    long least(Symbols.Axis axis) {
        return chosen(axis, least)
                .flatMap(end ->
                        axis.values().stream().filter(value -> value >= end).findFirst())
                .orElse(axis.least());
    }

    /** Where it ends. */
    long most(Symbols.Axis axis) {
        return chosen(axis, most)
                .flatMap(end ->
                        axis.values().stream().filter(value -> value <= end).reduce((one, next) -> next))
                .orElse(axis.most());
    }

    private Optional<Integer> chosen(Symbols.Axis axis, List<String> ends) {
        int place = symbols == null ? -1 : symbols.indexOf(axis.symbol());
        return place < 0 || ends == null || place >= ends.size()
                ? Optional.empty()
                : Wrong.number(ends.get(place), 1, Integer.MAX_VALUE);
    }

    boolean isReadable() {
        return secondsProblem().isEmpty()
                && pointsProblem().isEmpty()
                && axes().stream().allMatch(axis -> rangeProblem(axis).isEmpty());
    }

    Optional<Statement> secondsProblem() {
        return Wrong.number(seconds, Item.SHORTEST, Item.LONGEST).isPresent()
                ? Optional.empty()
                : Optional.of(Statement.of("quiz.wrong.number", (long) Item.SHORTEST, (long) Item.LONGEST));
    }

    Optional<Statement> pointsProblem() {
        return Wrong.number(points, 0, Item.MOST_POINTS).isPresent()
                ? Optional.empty()
                : Optional.of(Statement.of("quiz.wrong.number", 0L, (long) Item.MOST_POINTS));
    }

    Optional<Statement> rangeProblem(Symbols.Axis axis) {
        return least(axis) > most(axis) ? Optional.of(Statement.of("quiz.wrong.range")) : Optional.empty();
    }

    /** What was chosen, where it can be read. */
    Item item(String key) {
        var convention = convention();
        return new Item(
                key,
                questionFamily().slug(),
                tier().level(),
                convention,
                presentation(convention).orElseThrow(),
                ranges(),
                Wrong.number(seconds, Item.SHORTEST, Item.LONGEST).orElseThrow(),
                Wrong.number(points, 0, Item.MOST_POINTS).orElseThrow(),
                credit());
    }

    private List<Symbols.Axis> axes() {
        return new Symbols(questionFamily(), tier()).axes();
    }

    /** A range from end to end is none. */
    private Map<String, Range> ranges() {
        Map<String, Range> ranges = new HashMap<>();
        for (var axis : axes()) {
            long from = least(axis);
            long to = most(axis);
            if (from != axis.least() || to != axis.most()) {
                ranges.put(axis.symbol(), new Range(from, to));
            }
        }
        return ranges;
    }
}
