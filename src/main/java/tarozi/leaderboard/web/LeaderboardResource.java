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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.account.Viewer;
import tarozi.leaderboard.Boards;
import tarozi.question.QuestionFamily;
import tarozi.question.family.Families;

/** Who leads, this week or for all time, overall or in one skill. */
@Path("/leaderboard")
@Blocking
@Produces(MediaType.TEXT_HTML)
class LeaderboardResource {
    private final Boards boards;
    private final Viewer viewer;
    private final Clock clock;

    LeaderboardResource(Boards boards, Viewer viewer, Clock clock) {
        this.boards = boards;
        this.viewer = viewer;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(
            @RestQuery("period") @DefaultValue("week") String period, @RestQuery("skill") Optional<String> skill) {
        Span span = Span.named(period).orElseThrow(BadRequestException::new);
        Choice choice = new Choice(span, skill.map(LeaderboardResource::family));
        var board = boards.show(choice.contest(), span.period(clock), viewer.person());
        return Templates.leaderboard(new BoardView(board, viewer.person(), choice, Rules.inForce()));
    }

    private static QuestionFamily family(String slug) {
        return Families.called(slug).orElseThrow(NotFoundException::new);
    }

    @CheckedTemplate(basePath = "leaderboard")
    static class Templates {
        static native TemplateInstance leaderboard(BoardView view);
    }
}
