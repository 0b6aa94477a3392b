package tarozi.quiz.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Ways from a form to the page that shows what it did. */
final class Way {
    static final int UNREADABLE = 422;
    static final int CONFLICT = 409;

    private Way() {}

    static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    static Response toQuiz(long id) {
        return to("/quizzes/" + id);
    }

    static Response toQuiz(long id, Done done) {
        return to("/quizzes/" + id + "?done=" + done.word());
    }

    static Response toSavedItem(long id, String key) {
        return to("/quizzes/" + id + "?saved=" + key + "#q-" + key);
    }

    /** To the item in the list, so that pressing a button does not scroll the page away. */
    static Response toItem(long id, String key) {
        return to("/quizzes/" + id + "#q-" + key);
    }
}
