package tarozi.quiz.web;

import java.util.Arrays;
import java.util.List;
import tarozi.i18n.Language;
import tarozi.quiz.exchange.Format;
import tarozi.quiz.exchange.Frozen;

/** The page on which a quiz is taken along. */
record ExportsView(Leaving leaving, ExportForm form, Language spoken, String chosen) {
    static final String PAPER = "print";

    /** One way to take it along, with the address that the form is sent to. */
    record Way(String word, String address, boolean paper) {
        public String titleKey() {
            return "exchange.format." + word + ".title";
        }

        public String aboutKey() {
            return "exchange.format." + word + ".about";
        }
    }

    /** A state of the quiz to choose. */
    record Choice(int number, boolean chosen) {
        public boolean isDraft() {
            return number == 0;
        }
    }

    public String address() {
        return leaving.address() + "/exports";
    }

    public String back() {
        return leaving.address();
    }

    public String title() {
        return form.edition().content().title().said(spoken.tag());
    }

    public List<Way> ways() {
        return Arrays.stream(Format.values())
                .map(format -> new Way(format.word(), address() + "/" + format.word(), false))
                .toList();
    }

    public Way paper() {
        return new Way(PAPER, leaving.address() + "/print", true);
    }

    public List<Choice> editions() {
        return leaving.editions().stream()
                .map(edition -> new Choice(edition.number(), edition.equals(form.edition())))
                .toList();
    }

    public List<Language> languages() {
        return Arrays.asList(Language.values());
    }

    public Language language() {
        return form.language();
    }

    public String each() {
        return form.each();
    }

    public String seed() {
        return form.seed();
    }

    public int questions() {
        return form.edition().content().items().size();
    }

    public int most() {
        return chosen.equals(PAPER) ? PaperView.MOST_SHEETS : Frozen.MOST_EACH;
    }

    public int mostInAll() {
        return Frozen.MOST_VARIANTS;
    }

    public boolean isRefused() {
        return !form.isFine();
    }

    public boolean hasProblem(String field) {
        return form.problems().containsKey(field);
    }

    public String problemKey(String field) {
        return form.problems().get(field);
    }
}
