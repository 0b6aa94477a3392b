package tarozi.assignment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.answer.Typed;
import tarozi.assignment.Attempt;
import tarozi.assignment.AttemptItem;
import tarozi.assignment.Attempts;
import tarozi.assignment.Attempts.Slot;
import tarozi.assignment.Receipt;
import tarozi.assignment.Work;

/** One question of an assignment: looked at, answered, kept as a draft, and explained once it may be. */
@Path("/assignments/{id}/work/{position:\\d{1,3}}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class ItemResource {
    private static final int UNPROCESSABLE = 422;

    private final Desk desk;
    private final Attempts attempts;
    private final Typed typed;

    ItemResource(Desk desk, Attempts attempts, Typed typed) {
        this.desk = desk;
        this.attempts = attempts;
        this.typed = typed;
    }

    @GET
    public TemplateInstance show(@RestPath long id, @RestPath int position, @RestQuery Optional<Integer> attempt) {
        var work = desk.work(id);
        var shown = attempt.map(work::attempt).orElseGet(work::latest).orElseThrow(NotFoundException::new);
        var view = view(work, shown, position);
        if (view.isAnswerable()) {
            attempts.see(work.person(), work.assignment(), new Slot(shown.number(), position));
        }
        return Templates.question(view);
    }

    @POST
    @Path("/answers")
    public Response answer(
            @RestPath long id,
            @RestPath int position,
            @RestForm @DefaultValue("0") int attempt,
            @RestForm List<String> answer,
            @RestForm @DefaultValue("") String submission) {
        var work = desk.work(id);
        var slot = new Slot(existing(work, attempt).number(), position);
        var receipt =
                attempts.answer(work.person(), work.assignment(), slot, submission(submission), answer, desk.now());
        if (receipt instanceof Receipt.Unread unread) {
            return refused(view(again(work), slot).unread(answer, unread.readings()));
        }
        if (receipt instanceof Receipt.Late late) {
            return refused(view(again(work), slot).late(answer, new Span(late.by())));
        }
        return to(receipt instanceof Receipt.Saved ? view(work, slot).address() : WorkView.address(work.assignment()));
    }

    @POST
    @Path("/drafts")
    public Response keep(
            @RestPath long id,
            @RestPath int position,
            @RestForm @DefaultValue("0") int attempt,
            @RestForm List<String> answer) {
        var work = desk.work(id);
        var slot = new Slot(existing(work, attempt).number(), position);
        attempts.keepDraft(work.person(), work.assignment(), slot, answer);
        return to(view(work, slot).address());
    }

    /** The address bar still shows this address after a form that was refused. */
    @GET
    @Path("/{form:answers|drafts}")
    public Response back(@RestPath long id, @RestPath int position, @RestPath String form) {
        return to(WorkView.address(desk.work(id).assignment()) + "/" + position);
    }

    private static Attempt existing(Work work, int attempt) {
        return work.attempt(attempt).orElseThrow(NotFoundException::new);
    }

    private Work again(Work work) {
        return Work.of(work.person(), work.assignment(), desk.now());
    }

    private ItemView view(Work work, Slot slot) {
        return view(work, existing(work, slot.attempt()), slot.position());
    }

    private ItemView view(Work work, Attempt attempt, int position) {
        var items = AttemptItem.of(attempt);
        if (position < 1 || position > items.size()) {
            throw new NotFoundException();
        }
        return ItemView.of(work, attempt, items, position, typed);
    }

    private static Response refused(ItemView view) {
        return Response.status(UNPROCESSABLE).entity(Templates.question(view)).build();
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    private static UUID submission(String given) {
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    @CheckedTemplate(basePath = "assignment")
    static class Templates {
        static native TemplateInstance question(ItemView view);
    }
}
