package tarozi.assignment.web;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tarozi.Visitor;
import tarozi.assignment.Assignment;

/** Somebody who works on an assignment in a browser without scripts. */
class Learner {
    private final Visitor visitor;
    private final Assignment assignment;

    Learner(Visitor visitor, Assignment assignment) {
        this.visitor = visitor;
        this.assignment = assignment;
    }

    /** Comes in by the link, under a name. */
    Response enters(String name) {
        visitor.get("/");
        visitor.get(link());
        return visitor.send(link() + "/attempts", Map.of("name", name));
    }

    /** Begins as a member of the class. */
    Response begins() {
        overview();
        return visitor.send(work() + "/attempts", Map.of());
    }

    Response answers(int question, String... texts) {
        return answers(question, UUID.randomUUID(), texts);
    }

    Response answers(int question, UUID submission, String... texts) {
        question(question);
        return posts(question, "answers", submission, texts);
    }

    /** Sends a form that was opened before. */
    Response posts(int question, String noun, UUID submission, String... texts) {
        return visitor.sendAll(
                work() + "/" + question + "/" + noun,
                Map.of("submission", submission.toString(), "attempt", "1"),
                "answer",
                List.of(texts));
    }

    Response submits() {
        overview();
        return visitor.send(work() + "/submissions", Map.of("attempt", "1"));
    }

    Document overview() {
        return page(work());
    }

    Document question(int number) {
        return page(work() + "/" + number);
    }

    Document page(String path) {
        return Jsoup.parse(visitor.get(path).asString());
    }

    int statusOf(String path) {
        return visitor.get(path).statusCode();
    }

    String link() {
        return "/a/" + assignment.link();
    }

    String work() {
        return "/assignments/" + assignment.id() + "/work";
    }
}
