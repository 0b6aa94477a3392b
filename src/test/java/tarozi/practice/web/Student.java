package tarozi.practice.web;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tarozi.Visitor;
import tarozi.formula.Count;
import tarozi.question.Field;
import tarozi.question.Question;
import tarozi.question.VariantCode;
import tarozi.question.family.Families;

/** Somebody who practises without scripts, and who knows the right numbers because the tests do. */
class Student {
    private final Visitor visitor;
    private String address;

    Student() {
        this(new Visitor());
    }

    Student(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Goes to the question of a skill. */
    Student takes(String family, int level) {
        return follows("/practice/" + family + "?level=" + level);
    }

    /** Goes to the question of a skill at the level that comes next. */
    Student goesOnWith(String family) {
        return follows("/practice/" + family);
    }

    private Student follows(String path) {
        address = visitor.get(path).header("Location");
        address = address.substring(address.indexOf("/practice"));
        visitor.get(address);
        return this;
    }

    Student opens(String path) {
        address = path;
        visitor.get(path);
        return this;
    }

    String address() {
        return address;
    }

    Question question() {
        var code = address.substring(address.lastIndexOf('/') + 1);
        return VariantCode.parse(code).flatMap(Families::question).orElseThrow();
    }

    Count truth() {
        return question().fields().get(0).asked().truth();
    }

    Document page() {
        return Jsoup.parse(visitor.get(address).asString());
    }

    Response gives(String typed) {
        return sends(typed, UUID.randomUUID());
    }

    /** One text for each field. */
    Response gives(String first, String second, String... more) {
        var typed = Stream.concat(Stream.of(first, second), Stream.of(more)).toList();
        return visitor.sendAll(
                address + "/answers", Map.of("submission", UUID.randomUUID().toString()), "answer", typed);
    }

    Response sends(String typed, UUID submission) {
        return visitor.send(address + "/answers", Map.of("answer", typed, "submission", submission.toString()));
    }

    Response sendsWithoutSubmission(String typed) {
        return visitor.send(address + "/answers", Map.of("answer", typed));
    }

    Response asksForHint(int number, String typed) {
        return visitor.send(address + "/hints", Map.of("answer", typed, "hint", String.valueOf(number)));
    }

    Response skips() {
        return visitor.send(address + "/skips", Map.of());
    }

    /** The explanation of an answer that was taken. */
    Document explained(Response taken) {
        var path = taken.header("Location");
        return Jsoup.parse(
                visitor.get(path.substring(path.indexOf("/practice"))).asString());
    }

    Document answersRight() {
        return explained(gives(truth().toString()));
    }

    Document answersWrong() {
        return explained(gives("1"));
    }

    Document looksAt(String path) {
        return Jsoup.parse(visitor.get(path).asString());
    }

    int statusOf(String path) {
        return visitor.get(path).statusCode();
    }

    static long truth(Field field) {
        return field.asked().truth().value();
    }
}
