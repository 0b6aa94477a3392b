package tarozi.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tarozi.i18n.Language;
import tarozi.i18n.Texts;
import tarozi.question.Presentation;
import tarozi.question.QuestionFamily;
import tarozi.question.Tier;
import tarozi.question.family.Families;
import tarozi.quiz.Content;
import tarozi.quiz.Credit;
import tarozi.quiz.Item;
import tarozi.quiz.Words;
import tarozi.sheet.Announcer;

/** Frozen quizzes for tests. */
public final class Frost {
    private static final Texts TEXTS = new Texts();

    private Frost() {}

    public static Frozen frozen(Content content, int each, Language language) {
        return Frozen.of(content, new Frozen.Order(each, 7, language.tag()), new Announcer(TEXTS, language));
    }

    /** Every family at each of its levels, in its first convention and each presentation by turns. */
    public static Content everything() {
        var items = new ArrayList<Item>();
        for (var family : Families.all()) {
            for (var tier : family.tiers()) {
                items.add(item(items.size(), family, tier));
            }
        }
        return Content.titled(Words.in("en", "Everything")).with(items);
    }

    /** One in five of these, so that slow readers read all forms of question all the same. */
    static Content several() {
        var all = everything().items();
        return everything()
                .with(IntStream.range(0, all.size())
                        .filter(place -> place % 5 == 0)
                        .mapToObj(all::get)
                        .toList());
    }

    private static Item item(int number, QuestionFamily family, Tier tier) {
        var convention = tier.conventions().get(number % tier.conventions().size());
        List<Presentation> presentations = tier.presentations(convention);
        return new Item(
                "i" + number,
                family.slug(),
                tier.level(),
                convention,
                presentations.get(number % presentations.size()),
                Map.of(),
                60,
                10,
                Credit.EXACT);
    }
}
