package tarozi.quiz.library.web;

import java.util.List;
import tarozi.question.Level;
import tarozi.quiz.library.SharedQuiz;

/** A quiz as the shelf shows it, in the viewer's language where its author wrote it in that. */
record QuizCard(SharedQuiz quiz, String language) {
    private static final int SUMMARY = 320;

    public long id() {
        return quiz.id();
    }

    public String address() {
        return "/library/" + id();
    }

    public String title() {
        return quiz.content().title().said(language);
    }

    public String about() {
        return quiz.content().about().said(language);
    }

    /** The beginning of a long description. */
    public String summary() {
        var about = about();
        if (about.length() <= SUMMARY) {
            return about;
        }
        int end = about.lastIndexOf(' ', SUMMARY);
        return about.substring(0, end < SUMMARY / 2 ? SUMMARY : end) + "…";
    }

    public boolean isStarter() {
        return quiz.isStarter();
    }

    public String author() {
        return quiz.author().orElse("");
    }

    public int questions() {
        return quiz.content().items().size();
    }

    public int points() {
        return quiz.content().points();
    }

    public int minutes() {
        return quiz.minutes();
    }

    public List<String> topicKeys() {
        return quiz.topics().stream().map(topic -> "practice.topic." + topic).toList();
    }

    public int lowest() {
        return levels().get(0).number();
    }

    public int highest() {
        return levels().get(levels().size() - 1).number();
    }

    private List<Level> levels() {
        return quiz.levels();
    }
}
