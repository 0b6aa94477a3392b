package tarozi.practice.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tarozi.practice.Mastery;
import tarozi.practice.Skills;
import tarozi.question.QuestionFamily;
import tarozi.question.Topic;
import tarozi.question.family.Families;

/** The map of skills: every topic with its families and how far this viewer has come with them. */
record MapView(List<Part> parts, long mastered, int skills, String unknownCode) {

    record Part(Topic topic, List<Skill> skills) {
        public String titleKey() {
            return "practice.topic." + topic;
        }
    }

    record Skill(String slug, Mastery mastery, List<Step> steps) {
        public String titleKey() {
            return "family." + slug + ".title";
        }

        public String aboutKey() {
            return "family." + slug + ".about";
        }

        public String state() {
            return mastery.name().toLowerCase(Locale.ROOT);
        }
    }

    /** One level of a skill. */
    record Step(int level, Mastery mastery) {
        public boolean isMastered() {
            return mastery == Mastery.MASTERED;
        }
    }

    static MapView of(Skills skills, String unknownCode) {
        var parts = Arrays.stream(Topic.values())
                .map(topic -> new Part(topic, skills(topic, skills)))
                .toList();
        return new MapView(
                parts, skills.mastered(Families.all()), Families.all().size(), unknownCode);
    }

    private static List<Skill> skills(Topic topic, Skills skills) {
        return Families.all().stream()
                .filter(family -> family.topic() == topic)
                .map(family -> new Skill(family.slug(), skills.mastery(family), steps(family, skills)))
                .toList();
    }

    private static List<Step> steps(QuestionFamily family, Skills skills) {
        return family.tiers().stream()
                .map(tier -> new Step(tier.level().number(), skills.mastery(family, tier.level())))
                .toList();
    }
}
