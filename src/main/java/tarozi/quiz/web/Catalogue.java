package tarozi.quiz.web;

import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tarozi.question.Level;
import tarozi.question.QuestionFamily;
import tarozi.question.Topic;
import tarozi.question.family.Families;
import tarozi.quiz.Content;
import tarozi.quiz.Item;

/** All that a quiz can ask: the topics of the map of skills with their families and levels. */
record Catalogue(long id, String key, List<String> ticked, Trouble trouble) {
    /** What became of the form with several ticks. */
    enum Trouble {
        NONE,
        NOTHING,
        FULL
    }

    /** An item of a family as most teachers want it. @throws NotFoundException where there is no such family or level */
    static Item usual(String key, String slug, Optional<String> level) {
        var family = Families.called(slug).orElseThrow(NotFoundException::new);
        var tier = Wrong.number(level.orElse(""), 1, Level.values().length)
                .flatMap(Level::numbered)
                .flatMap(family::tier)
                .orElseThrow(NotFoundException::new);
        return Item.usual(key, family, tier);
    }

    static Catalogue of(long id, String key) {
        return new Catalogue(id, key, List.of(), Trouble.NONE);
    }

    Catalogue ticking(List<String> kinds) {
        return new Catalogue(id, key, List.copyOf(kinds), trouble);
    }

    Catalogue in(Trouble found) {
        return new Catalogue(id, key, ticked, found);
    }

    /** The items for the ticked families and levels. */
    List<Item> items() {
        return IntStream.range(0, ticked.size())
                .mapToObj(place -> item(key + place, ticked.get(place).split("\\.", 2)))
                .toList();
    }

    private static Item item(String key, String[] kind) {
        return usual(key, kind[0], Optional.of(kind[kind.length - 1]));
    }

    record Part(Topic topic, List<Skill> skills) {
        public String titleKey() {
            return "practice.topic." + topic;
        }
    }

    record Skill(String slug, List<Step> steps) {
        public String titleKey() {
            return "family." + slug + ".title";
        }

        public String aboutKey() {
            return "family." + slug + ".about";
        }
    }

    /** A family at one level, as a form says it: {@code lstm-total.2}. */
    record Step(String value, int level, boolean isTicked) {}

    public boolean isNothing() {
        return trouble == Trouble.NOTHING;
    }

    public boolean isFull() {
        return trouble == Trouble.FULL;
    }

    public int most() {
        return Content.MOST_ITEMS;
    }

    public String quizAddress() {
        return "/quizzes/" + id;
    }

    public List<Part> parts() {
        return Arrays.stream(Topic.values())
                .map(topic -> new Part(topic, skills(topic)))
                .toList();
    }

    private List<Skill> skills(Topic topic) {
        return Families.all().stream()
                .filter(family -> family.topic() == topic)
                .map(family -> new Skill(family.slug(), steps(family)))
                .toList();
    }

    private List<Step> steps(QuestionFamily family) {
        return family.tiers().stream()
                .map(tier -> step(family.slug(), tier.level().number()))
                .toList();
    }

    private Step step(String slug, int level) {
        var value = slug + "." + level;
        return new Step(value, level, ticked.contains(value));
    }
}
