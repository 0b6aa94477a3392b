package tarozi.quiz.exchange.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tarozi.formula.Convention;
import tarozi.question.Asked;
import tarozi.question.Form;
import tarozi.question.Presentation;
import tarozi.question.Question;
import tarozi.question.VariantCode;
import tarozi.question.family.Families;

/** Tells which of our questions another system's question is: by our code where it has one, else by answer and text. */
final class Recogniser {
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z1-5][1-5][TKP]-[0-9A-Z]{6}\\b");
    private static final Pattern WHOLE = Pattern.compile("\\+?\\d{1,15}(?:[.]0{1,6})?");
    private static final Pattern KERAS = Pattern.compile("keras|tensorflow|\\btf\\.", Pattern.CASE_INSENSITIVE);
    private static final Pattern PYTORCH = Pattern.compile("torch|\\bnn\\.", Pattern.CASE_INSENSITIVE);
    private static final Set<String> BYSTANDERS = Set.of("T", "H", "W", "D", "s");

    /** One of our variants, or why there is none. */
    sealed interface Verdict {
        record Ours(VariantCode code) implements Verdict {}

        record None(Reason reason) implements Verdict {}
    }

    private Recogniser() {}

    static Verdict recognise(Foreign question) {
        return byCode(question).orElseGet(() -> byAnswer(question));
    }

    private static Optional<Verdict> byCode(Foreign question) {
        return CODE.matcher(question.marks())
                .results()
                .flatMap(found -> VariantCode.parse(found.group()).stream())
                .flatMap(code -> Families.question(code).stream())
                .findFirst()
                .map(ours -> hasItsAnswer(ours, question)
                        ? new Verdict.Ours(ours.code())
                        : new Verdict.None(Reason.CHANGED));
    }

    /** GIFT has a question for each number of a breakdown; the gaps of a cloze are not looked at. */
    private static boolean hasItsAnswer(Question ours, Foreign question) {
        var truths = ours.fields().stream()
                .map(field -> field.asked().truth().toString())
                .toList();
        return !question.numerical()
                || question.right().stream().anyMatch(reply -> truths.contains(whole(reply.value())));
    }

    private static Verdict byAnswer(Foreign question) {
        var right = question.right();
        if (!question.numerical() || right.isEmpty()) {
            return new Verdict.None(Reason.NOT_NUMERICAL);
        }
        if (right.size() > 1) {
            return new Verdict.None(Reason.SEVERAL_ANSWERS);
        }
        if (!right.get(0).isExact()) {
            return new Verdict.None(Reason.TOLERANCE);
        }
        var value = whole(right.get(0).value());
        return value.isEmpty()
                ? new Verdict.None(Reason.NOT_WHOLE)
                : byText(question.name() + " \n" + question.text(), question.text(), Long.parseLong(value));
    }

    private static String whole(String value) {
        var plain = value.strip();
        return WHOLE.matcher(plain).matches() ? plain.replaceFirst("[.].*", "").replaceFirst("^\\+?0*(?=\\d)", "") : "";
    }

    private static Verdict byText(String all, String text, long answer) {
        var kinds = Kinds.in(all);
        if (kinds.isEmpty()) {
            return new Verdict.None(Reason.NO_LAYER);
        }
        var numbers = NumbersIn.text(text);
        var fitting = Catalogue.answeredBy(answer).stream()
                .filter(ours -> kinds.are(ours.network()))
                .filter(ours -> numbers.containsAll(given(ours)))
                .filter(ours -> ours.family().form() != Form.FRAMEWORKS
                        || KERAS.matcher(all).find() && PYTORCH.matcher(all).find())
                .filter(ours -> agrees(ours, all))
                .toList();
        if (fitting.isEmpty()) {
            return new Verdict.None(Beyond.fits(kinds, numbers, answer) ? Reason.OTHER_SIZES : Reason.NOTHING_FITS);
        }
        return fitting.stream().map(Question::family).distinct().count() > 1
                ? new Verdict.None(Reason.SEVERAL_FIT)
                : new Verdict.Ours(shown(fitting, all));
    }

    /** The numbers that the text must have: all sizes but the one that is asked for, and lengths that change nothing. */
    private static Set<Long> given(Question ours) {
        var code = ours.code();
        var sizes = ours.family()
                .choices(ours.family().tier(code.level()).orElseThrow())
                .get(code.place());
        var unknown = ours.task().unknown();
        var given = new HashSet<Long>();
        sizes.values().forEach((symbol, value) -> {
            if (!BYSTANDERS.contains(symbol) && unknown.filter(symbol::equals).isEmpty()) {
                given.add(value);
            }
        });
        if (ours.fields().get(0).asked() instanceof Asked.UnknownSize size) {
            given.add(size.given().value());
        }
        return given;
    }

    /** A text that names one framework means its convention, where the family has this. */
    private static boolean agrees(Question ours, String text) {
        if (ours.family().form() == Form.FRAMEWORKS) {
            return true;
        }
        var keras = KERAS.matcher(text).find();
        var pytorch = PYTORCH.matcher(text).find();
        return switch (ours.convention()) {
            case TEXTBOOK -> !keras && !pytorch;
            case KERAS -> keras || !pytorch;
            case PYTORCH -> pytorch || !keras;
        };
    }

    /** Where several conventions have the same answer, the textbooks' is asked, else the first; in words, unless it is code. */
    private static VariantCode shown(List<Question> fitting, String text) {
        var ours = fitting.get(0);
        var code = ours.code();
        var wanted = wanted(code.convention(), text);
        var tier = ours.family().tier(code.level()).orElseThrow();
        return tier.presentations(code.convention()).contains(wanted)
                ? new VariantCode(code.tag(), code.level(), code.convention(), code.version(), wanted, code.place())
                : code;
    }

    private static Presentation wanted(Convention convention, String text) {
        if (convention == Convention.KERAS && text.matches("(?s).*(?:layers\\.|Sequential\\(|keras\\.).*")) {
            return Presentation.KERAS;
        }
        if (convention == Convention.PYTORCH && text.matches("(?s).*\\bnn\\..*")) {
            return Presentation.PYTORCH;
        }
        return Presentation.WORDS;
    }
}
