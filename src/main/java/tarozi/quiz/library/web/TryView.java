package tarozi.quiz.library.web;

import java.util.List;
import tarozi.question.Prompt;
import tarozi.question.Question;
import tarozi.quiz.Item;
import tarozi.quiz.library.Past;
import tarozi.quiz.library.Trial;
import tarozi.sheet.ExplanationView;
import tarozi.sheet.FieldView;

/** One question of a quiz that is tried. */
record TryView(QuizCard card, Trial trial, int number, Item item, Question question) {
    static String address(long quiz, long seed, String place, Past past) {
        var address = "/library/" + quiz + "/try/" + seed + "/" + place;
        return past.shares().isEmpty() ? address : address + "?past=" + past.text();
    }

    public String address() {
        return address(trial.past());
    }

    /** This question with another past. */
    private String address(Past past) {
        return address(card.id(), trial.seed(), String.valueOf(number), past);
    }

    /** Where the form goes; the past travels in it. */
    public String action() {
        return address(Past.NOTHING);
    }

    public String past() {
        return trial.past().text();
    }

    /** The next question, or the end, without an answer to this one. */
    public String skip() {
        return next(trial.past());
    }

    String next(Past past) {
        var place = number < questions() ? String.valueOf(number + 1) : "end";
        return address(card.id(), trial.seed(), place, past);
    }

    public String end() {
        return address(card.id(), trial.seed(), "end", trial.past());
    }

    public boolean isLast() {
        return number == questions();
    }

    public int questions() {
        return trial.items().size();
    }

    public String titleKey() {
        return "family." + item.family() + ".title";
    }

    public Prompt prompt() {
        return question.prompt();
    }

    public int points() {
        return item.points();
    }

    public boolean unread(List<FieldView> fields) {
        return fields.stream().anyMatch(field -> field.problem().isPresent());
    }

    public ExplanationView explanation() {
        return new ExplanationView(question);
    }
}
