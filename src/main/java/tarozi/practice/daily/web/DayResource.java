package tarozi.practice.daily.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.account.Viewer;
import tarozi.practice.daily.Daily;
import tarozi.practice.daily.Day;
import tarozi.practice.daily.Days;
import tarozi.practice.daily.Turnout;

/** Today's challenge, and those of the days before. */
@Path("/daily")
@Blocking
@Produces(MediaType.TEXT_HTML)
class DayResource {
    private final Days days;
    private final Daily daily;
    private final Turnout turnout;
    private final Viewer viewer;

    DayResource(Days days, Daily daily, Turnout turnout, Viewer viewer) {
        this.days = days;
        this.daily = daily;
        this.turnout = turnout;
        this.viewer = viewer;
    }

    @GET
    public TemplateInstance today() {
        return show(days.today());
    }

    @GET
    @Path("/{date}")
    public TemplateInstance day(@RestPath String date) {
        return show(days.called(date).orElseThrow(NotFoundException::new));
    }

    private TemplateInstance show(Day day) {
        return Templates.day(new DayView(
                daily.run(day, viewer),
                days.isOver(day),
                days.end(day),
                turnout.on(day),
                days.before(day),
                days.after(day)));
    }

    @CheckedTemplate(basePath = "daily")
    static class Templates {
        static native TemplateInstance day(DayView view);
    }
}
