package tarozi.practice.daily.web;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tarozi.Visitor;
import tarozi.practice.daily.AChallenge;
import tarozi.practice.daily.Day;

/** Somebody who takes part without scripts, and who knows the right numbers because the tests do. */
class Challenger {
    private final Visitor visitor;
    private final Day day;

    Challenger(Visitor visitor, Day day) {
        this.visitor = visitor;
        this.day = day;
        visitor.get("/");
    }

    Response gives(int number, List<String> typed) {
        return visitor.sendAll(address(number) + "/answers", Map.of(), "answer", typed);
    }

    Challenger answersRight(int number) {
        gives(number, AChallenge.truths(day, number));
        return this;
    }

    Challenger answersWrong(int number) {
        gives(number, AChallenge.wrongs(day, number));
        return this;
    }

    Document page(int number) {
        return looksAt(address(number));
    }

    Document looksAt(String path) {
        return Jsoup.parse(visitor.get(path).asString());
    }

    String address(int number) {
        return "/daily/" + day + "/" + number;
    }
}
