package tarozi.quiz.library.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import tarozi.question.Level;
import tarozi.question.Topic;
import tarozi.quiz.library.SharedQuiz;

/** A page of the shelf, with what was searched for. */
record ShelfView(Search search, int found, List<QuizCard> quizzes) {
    private static final int ON_A_PAGE = 12;

    record TopicChoice(Topic topic, boolean isChosen) {
        public String titleKey() {
            return "practice.topic." + topic;
        }
    }

    record LevelChoice(int number, boolean isChosen) {}

    record PageLink(int number, String href, boolean isCurrent) {}

    static ShelfView of(Search search, List<SharedQuiz> all, String language) {
        var page = Math.min(search.page(), pages(all.size()));
        var shown = all.stream()
                .skip((long) (page - 1) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .map(quiz -> new QuizCard(quiz, language))
                .toList();
        return new ShelfView(new Search(search.wish(), page), all.size(), shown);
    }

    private static int pages(int quizzes) {
        return Math.max(1, (quizzes + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    public String words() {
        return search.wish().words();
    }

    public boolean isNarrow() {
        return search.isNarrow();
    }

    public List<TopicChoice> topics() {
        return Arrays.stream(Topic.values())
                .map(topic -> new TopicChoice(
                        topic, search.wish().topic().filter(topic::equals).isPresent()))
                .toList();
    }

    public List<LevelChoice> levels() {
        return Arrays.stream(Level.values())
                .map(level -> new LevelChoice(
                        level.number(),
                        search.wish().level().filter(level::equals).isPresent()))
                .toList();
    }

    public boolean isPaged() {
        return pages(found) > 1;
    }

    public List<PageLink> pages() {
        return IntStream.rangeClosed(1, pages(found))
                .mapToObj(number -> new PageLink(number, search.address(number), number == search.page()))
                .toList();
    }
}
