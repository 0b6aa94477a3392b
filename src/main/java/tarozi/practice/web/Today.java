package tarozi.practice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import tarozi.account.Viewer;
import tarozi.practice.Practice;
import tarozi.practice.daily.Daily;
import tarozi.practice.daily.Days;
import tarozi.question.Question;

/**
 * A question of today's challenge is answered there first: opened here by its code it would be explained before. It is left
 * to whoever has it in hand by chance.
 */
@RequestScoped
class Today {
    private final Daily daily;
    private final Days days;
    private final Practice practice;
    private final Viewer viewer;

    Today(Daily daily, Days days, Practice practice, Viewer viewer) {
        this.daily = daily;
        this.days = days;
        this.practice = practice;
        this.viewer = viewer;
    }

    /** Gives the question back where it may be asked here, and leads away from it otherwise. */
    Question leave(Question question) {
        var code = question.code();
        daily.numberToday(code, viewer)
                .filter(number -> !practice.inHand(viewer, question.family(), code.level())
                        .equals(code))
                .ifPresent(number -> {
                    var address = URI.create("/daily/" + days.today() + "/" + number);
                    throw new RedirectionException(Response.seeOther(address).build());
                });
        return question;
    }
}
