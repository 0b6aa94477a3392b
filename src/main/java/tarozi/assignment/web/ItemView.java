package tarozi.assignment.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import tarozi.answer.Answer;
import tarozi.answer.Typed;
import tarozi.assignment.Attempt;
import tarozi.assignment.AttemptItem;
import tarozi.assignment.Score;
import tarozi.assignment.Work;
import tarozi.grading.Grade;
import tarozi.grading.Grader;
import tarozi.grading.Reader;
import tarozi.grading.Reading;
import tarozi.grading.Reading.Understood;
import tarozi.grading.Written;
import tarozi.question.Prompt;
import tarozi.question.Question;
import tarozi.question.Statement;
import tarozi.sheet.ExplanationView;
import tarozi.sheet.FieldView;
import tarozi.sheet.Marks;

/** One question of an attempt, as far as its student may see it. */
record ItemView(
        Work work,
        Attempt attempt,
        List<AttemptItem> items,
        AttemptItem item,
        Question question,
        Typed typed,
        List<FieldView> fields,
        Optional<Span> late) {

    /** A number as it was saved. */
    record Saved(Statement label, String typed, Number value, boolean isSum) {}

    static ItemView of(Work work, Attempt attempt, List<AttemptItem> items, int position, Typed typed) {
        var item = items.get(position - 1);
        var question = item.question();
        var kept = item.draft().or(() -> item.answer().map(Answer::typed));
        var texts = kept.map(text -> typed.read(text, question.fields().size())).orElse(List.of());
        return new ItemView(
                work, attempt, items, item, question, typed, FieldView.typed(question, texts), Optional.empty());
    }

    ItemView unread(List<String> texts, List<Reading> readings) {
        return new ItemView(
                work, attempt, items, item, question, typed, FieldView.unread(question, texts, readings), late);
    }

    ItemView late(List<String> texts, Span by) {
        return new ItemView(
                work, attempt, items, item, question, typed, FieldView.typed(question, texts), Optional.of(by));
    }

    public String title() {
        return work.assignment().title();
    }

    public FactsView facts() {
        return new FactsView(work.assignment(), work.window(), work.release(), work.now());
    }

    public int number() {
        return item.position();
    }

    public Prompt prompt() {
        return question.prompt();
    }

    public int points() {
        return work.assignment().content().item(item.key()).orElseThrow().points();
    }

    public String back() {
        return WorkView.address(work.assignment(), Optional.of(attempt), work);
    }

    public String address() {
        return address(item.position());
    }

    String address(int position) {
        var plain = WorkView.address(work.assignment()) + "/" + position;
        return work.latest().filter(attempt::equals).isPresent() ? plain : plain + "?attempt=" + attempt.number();
    }

    /** Where a form of this page goes. */
    public String to(String noun) {
        return WorkView.address(work.assignment()) + "/" + item.position() + "/" + noun;
    }

    public UUID submission() {
        return UUID.randomUUID();
    }

    public List<StepView> steps() {
        return items.stream()
                .map(it -> new StepView(work, attempt, it, Optional.empty(), address(it.position()), it == item))
                .toList();
    }

    public Optional<String> next() {
        return item.position() < items.size() ? Optional.of(address(item.position() + 1)) : Optional.empty();
    }

    public boolean isAnswerable() {
        return work.isAnswerable(attempt, item);
    }

    public boolean isReleased() {
        return work.isReleased(attempt, item);
    }

    public boolean isAnswered() {
        return item.isAnswered();
    }

    public boolean isDraft() {
        return item.draft().isPresent();
    }

    public boolean isFeedbackAtOnce() {
        return work.assignment().isFeedbackAtOnce();
    }

    public boolean isUnread() {
        return fields.stream().anyMatch(field -> field.problem().isPresent());
    }

    public boolean isSingle() {
        return fields.size() == 1;
    }

    /** How the answer that counts was read; says nothing about whether it is right. */
    public List<Saved> saved() {
        var texts = texts();
        return IntStream.range(0, texts.size())
                .mapToObj(at -> saved(question.fields().get(at).label(), texts.get(at)))
                .toList();
    }

    private static Saved saved(Statement label, String text) {
        var reading = (Understood) Reader.read(text);
        return new Saved(label, text, reading.value(), reading.written() == Written.SUM);
    }

    private List<String> texts() {
        return item.answer()
                .map(answer -> typed.read(answer.typed(), question.fields().size()))
                .orElse(List.of());
    }

    /** What became of the answer, where it may be seen. */
    public Marks marks() {
        mustBeReleased();
        return new Marks(question, (Grade.Marked) Grader.grade(question, texts()));
    }

    public String verdict() {
        mustBeReleased();
        return item.answer()
                .map(answer -> answer.marked().outcome().name().toLowerCase(Locale.ROOT))
                .orElse("unreadable");
    }

    public String verdictKey() {
        return isAnswered() ? "assignment.state." + verdict() : "assignment.verdict.none";
    }

    /** Nothing where the version that counts does not have the question. */
    public Optional<Score.Line> line() {
        mustBeReleased();
        return work.score(items).line(item.key());
    }

    /** Why the points are what they are, where the mark alone does not tell. */
    public Optional<String> whyKey() {
        mustBeReleased();
        return work.assignment().marking().content().item(item.key()).flatMap(counted -> switch (counted.credit()) {
            case EVERYBODY -> Optional.of("assignment.why.everybody");
            case ANY_CONVENTION -> Optional.of("assignment.why.convention");
            case EXACT -> Optional.empty();
        });
    }

    public ExplanationView explanation() {
        mustBeReleased();
        return new ExplanationView(question);
    }

    public String code() {
        mustBeReleased();
        return question.code().text();
    }

    public String practice() {
        mustBeReleased();
        return "/practice/" + question.family().slug() + "?level="
                + question.code().level().number();
    }

    private void mustBeReleased() {
        if (!isReleased()) {
            throw new IllegalStateException("not to be seen yet");
        }
    }
}
