package tarozi.leaderboard.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tarozi.leaderboard.Contest;
import tarozi.question.QuestionFamily;
import tarozi.question.Topic;
import tarozi.question.family.Families;

/** Which board the page shows, and the links to the others. */
record Choice(Span span, Optional<QuestionFamily> skill) {

    /** A way to another board. */
    record Link(String titleKey, String href, boolean current) {}

    /** The boards of one topic. */
    record Group(String titleKey, List<Link> links) {}

    Contest contest() {
        return skill.map(family -> Contest.family(family.slug())).orElse(Contest.OVERALL);
    }

    public String titleKey() {
        return skill.map(Choice::titleKey).orElse("leaderboard.overall");
    }

    public String spanKey() {
        return span.key();
    }

    /** Where to earn points for this board. */
    public String practice() {
        return skill.map(family -> "/practice/" + family.slug()).orElse("/practice");
    }

    public List<Link> spans() {
        return Arrays.stream(Span.values())
                .map(other -> new Link(other.key(), new Choice(other, skill).href(), other == span))
                .toList();
    }

    public Link overall() {
        return new Link("leaderboard.overall", new Choice(span, Optional.empty()).href(), skill.isEmpty());
    }

    public List<Group> topics() {
        return Arrays.stream(Topic.values())
                .map(topic -> new Group(
                        "practice.topic." + topic, of(topic).map(this::to).toList()))
                .toList();
    }

    private static Stream<QuestionFamily> of(Topic topic) {
        return Families.all().stream().filter(family -> family.topic() == topic);
    }

    private Link to(QuestionFamily family) {
        Choice other = new Choice(span, Optional.of(family));
        return new Link(titleKey(family), other.href(), other.equals(this));
    }

    private String href() {
        return "/leaderboard?period=" + span.word()
                + skill.map(family -> "&skill=" + family.slug()).orElse("");
    }

    private static String titleKey(QuestionFamily family) {
        return "family." + family.slug() + ".title";
    }
}
