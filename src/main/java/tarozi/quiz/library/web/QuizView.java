package tarozi.quiz.library.web;

import java.util.List;
import tarozi.question.Prompt;
import tarozi.quiz.Item;
import tarozi.quiz.library.Past;
import tarozi.quiz.library.Trial;

/** A quiz of the library with all that it asks, and one variant of each question as an example. */
record QuizView(QuizCard card, Copying copying) {
    /** A question in words, and one variant of it. */
    record ItemView(int number, Item item, Prompt example) {
        public String titleKey() {
            return "family." + item.family() + ".title";
        }

        public String conventionKey() {
            return "engine.convention." + item.convention();
        }

        public String presentationKey() {
            return "quiz.presentation." + item.presentation();
        }
    }

    public List<ItemView> items() {
        var trial = trial();
        var items = trial.items();
        return items.stream()
                .map(item -> new ItemView(
                        items.indexOf(item) + 1, item, trial.question(item).prompt()))
                .toList();
    }

    /** The examples are the same at every visit. */
    private Trial trial() {
        return Trial.of(card.quiz().content(), card.id(), Past.NOTHING);
    }

    public String copiesAddress() {
        return card.address() + "/copies";
    }

    public String numbersKey() {
        return "quiz.numbers." + card.quiz().content().numbers() + ".what";
    }

    public String scoringKey() {
        return "quiz.scoring." + card.quiz().content().scoring() + ".what";
    }
}
