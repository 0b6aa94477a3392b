package tarozi.assignment.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import tarozi.account.Person;
import tarozi.assignment.Assignment;
import tarozi.question.Prompt;
import tarozi.question.Question;
import tarozi.question.family.Families;

/** What a student will see, with the numbers that the teacher would get. */
record PreviewView(Assignment assignment, FactsView facts, List<Sample> samples) {

    /** One question as it will look, and its count for the teacher alone. */
    record Sample(int number, int points, Question question) {
        public Prompt prompt() {
            return question.prompt();
        }

        public String code() {
            return question.code().text();
        }
    }

    static PreviewView of(Assignment assignment, Person teacher, Instant now) {
        var items = assignment.content().items();
        var seed = assignment.numbersFor(teacher, 0);
        return new PreviewView(
                assignment,
                FactsView.of(assignment, now),
                IntStream.range(0, items.size())
                        .mapToObj(at -> new Sample(
                                at + 1,
                                items.get(at).points(),
                                Families.question(items.get(at).variant(seed)).orElseThrow()))
                        .toList());
    }

    public String back() {
        return "/assignments/" + assignment.id();
    }
}
