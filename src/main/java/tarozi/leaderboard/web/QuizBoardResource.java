package tarozi.leaderboard.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.account.Person;
import tarozi.account.Viewer;
import tarozi.assignment.Assignment;
import tarozi.i18n.Voice;
import tarozi.leaderboard.Boards;
import tarozi.quiz.Content;
import tarozi.quiz.Quiz;

/** Who leads in a quiz, over all the assignments of it, for its owner and for those who took part. */
@Path("/quizzes/{id}/board")
@Blocking
@Produces(MediaType.TEXT_HTML)
class QuizBoardResource {
    private final Boards boards;
    private final Viewer viewer;
    private final Voice voice;
    private final Clock clock;

    QuizBoardResource(Boards boards, Viewer viewer, Voice voice, Clock clock) {
        this.boards = boards;
        this.viewer = viewer;
        this.voice = voice;
        this.clock = clock;
    }

    /** A quiz as the viewer knows it: the owner by its draft, a student by the assignment of it that was due last. */
    record Seen(long quizId, String title, String back, String backTitle, List<Assignment> assignments, Names names) {}

    /** All time is shown first: a quiz is seldom given in each week. */
    @GET
    public TemplateInstance show(@RestPath long id, @RestQuery @DefaultValue("all") String period) {
        Person person = viewer.person().orElseGet(viewer::signedIn);
        Seen seen = owned(person, id).or(() -> taken(person, id)).orElseThrow(this::notFound);
        Span span = Span.named(period).orElseThrow(BadRequestException::new);
        var board = boards.show(seen.assignments(), span.period(clock), person, clock.instant());
        return Templates.quizboard(QuizBoardView.of(seen, span, board));
    }

    private Optional<Seen> owned(Person person, long id) {
        return Quiz.of(person, id).map(quiz -> seen(person, id, quiz.draft(), "/quizzes/" + id, title(quiz.draft())));
    }

    private Optional<Seen> taken(Person person, long id) {
        return Assignment.takenBy(person, id).stream()
                .findFirst()
                .map(last -> seen(person, id, last.content(), "/assignments/" + last.id() + "/work", last.title()));
    }

    private Seen seen(Person person, long id, Content content, String back, String backTitle) {
        var assignments = Assignment.ofQuiz(id);
        return new Seen(id, title(content), back, backTitle, assignments, Names.before(person, assignments));
    }

    private String title(Content content) {
        return content.title().said(voice.language().tag());
    }

    /** A teacher whose session has ended signs in and comes back. */
    private NotFoundException notFound() {
        viewer.signedIn();
        return new NotFoundException();
    }

    @CheckedTemplate(basePath = "leaderboard")
    static class Templates {
        static native TemplateInstance quizboard(QuizBoardView view);
    }
}
