package tarozi.leaderboard.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.account.Viewer;
import tarozi.leaderboard.Boards;
import tarozi.practice.daily.Day;
import tarozi.practice.daily.Days;
import tarozi.practice.daily.Turnout;

/** Who leads in the challenge of a day. */
@Path("/daily")
@Blocking
@Produces(MediaType.TEXT_HTML)
class DailyBoardResource {
    private final Boards boards;
    private final Days days;
    private final Turnout turnout;
    private final Viewer viewer;

    DailyBoardResource(Boards boards, Days days, Turnout turnout, Viewer viewer) {
        this.boards = boards;
        this.days = days;
        this.turnout = turnout;
        this.viewer = viewer;
    }

    @GET
    @Path("/board")
    public Response today() {
        return Response.seeOther(URI.create(DailyBoardView.address(days.today())))
                .build();
    }

    @GET
    @Path("/{date}/board")
    public TemplateInstance show(@RestPath String date) {
        Day day = days.called(date).orElseThrow(NotFoundException::new);
        var person = viewer.person();
        var board = boards.show(day, person);
        return Templates.dailyboard(new DailyBoardView(
                day, board, person, days.isOver(day), turnout.on(day), days.before(day), days.after(day)));
    }

    @CheckedTemplate(basePath = "leaderboard")
    static class Templates {
        static native TemplateInstance dailyboard(DailyBoardView view);
    }
}
