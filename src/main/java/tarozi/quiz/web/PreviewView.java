package tarozi.quiz.web;

import java.util.List;
import java.util.stream.IntStream;
import tarozi.question.Seed;
import tarozi.question.family.Families;
import tarozi.quiz.Content;

/** A whole quiz as the student with a seed gets it. */
record PreviewView(long id, Content content, String title, int seed) {
    public String address() {
        return "/quizzes/" + id;
    }

    public int next() {
        return seed + 1;
    }

    public String numbersKey() {
        return "quiz.numbers." + content.numbers() + ".what";
    }

    /** Items without a variant are left out. */
    public List<VariantView> variants() {
        return IntStream.range(0, content.items().size())
                .filter(place -> content.items().get(place).variety() > 0)
                .mapToObj(place -> {
                    var item = content.items().get(place);
                    return new VariantView(
                            place + 1,
                            item,
                            Families.question(item.variant(new Seed(seed))).orElseThrow());
                })
                .toList();
    }

    public boolean isPartial() {
        return variants().size() < content.items().size();
    }
}
