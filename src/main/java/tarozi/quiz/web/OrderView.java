package tarozi.quiz.web;

import java.util.List;
import tarozi.question.Statement;
import tarozi.quiz.Content;
import tarozi.quiz.Order;

/** Two orders of the same questions: the one that another tab has made, and the one that is wanted here. */
record OrderView(long id, Content now, Order typed) {
    public String address() {
        return "/quizzes/" + id;
    }

    public String seen() {
        return String.join(" ", Order.of(now).keys());
    }

    public String wanted() {
        return String.join(" ", fitting().keys());
    }

    public List<Statement> saved() {
        return named(Order.of(now));
    }

    public List<Statement> mine() {
        return named(fitting());
    }

    private Order fitting() {
        return typed.fitting(Order.of(now));
    }

    private List<Statement> named(Order order) {
        return order.keys().stream()
                .map(key -> ItemView.kind(now.item(key).orElseThrow()))
                .toList();
    }
}
