package tarozi.practice.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.account.Person;
import tarozi.account.Viewer;
import tarozi.answer.Answer;
import tarozi.answer.Typed;
import tarozi.answer.Venue;
import tarozi.grading.Grade;
import tarozi.grading.Grader;
import tarozi.practice.Practice;
import tarozi.question.Question;

/** Answers to a question: given, and explained. */
@Path("/practice/{family}/{code}/answers")
@Blocking
@Produces(MediaType.TEXT_HTML)
class AnswerResource {
    private static final int UNREADABLE = 422;

    private final Practice practice;
    private final Viewer viewer;
    private final Questions questions;
    private final Typed typed;
    private final Today today;

    AnswerResource(Practice practice, Viewer viewer, Questions questions, Typed typed, Today today) {
        this.practice = practice;
        this.viewer = viewer;
        this.questions = questions;
        this.typed = typed;
        this.today = today;
    }

    @POST
    public Response give(
            @RestPath String family,
            @RestPath String code,
            @RestForm List<String> answer,
            @RestForm String submission) {
        var question = today.leave(Wanted.question(family, code));
        var id = submission(submission);
        var grade = Grader.grade(question, answer);
        return grade instanceof Grade.Unread unread
                ? unread(question, answer, unread, id)
                : marked(question, answer, (Grade.Marked) grade, id);
    }

    private Response unread(Question question, List<String> answer, Grade.Unread grade, UUID submission) {
        var view = questions.unread(question, answer, grade.readings(), submission);
        return Response.status(UNREADABLE)
                .entity(QuestionResource.Templates.question(view))
                .build();
    }

    private Response marked(Question question, List<String> answer, Grade.Marked grade, UUID submission) {
        var texts = answer.subList(0, question.fields().size());
        var saved = practice.answer(viewer.orNewGuest(), question, submission, typed.kept(texts), grade);
        if (!saved.venue().equals(Venue.PRACTICE)) {
            throw new BadRequestException("the submission of an answer given elsewhere");
        }
        return Response.seeOther(URI.create(address(saved))).build();
    }

    /** Where an answer is explained; a submission sent again, be it for another question, leads to the answer it made. */
    private static String address(Answer answer) {
        var asked = answer.asked();
        return "/practice/" + asked.family() + "/" + asked.code() + "/answers/" + answer.id();
    }

    /** The address bar still shows this address after a form that could not be read. */
    @GET
    public Response back(@RestPath String family, @RestPath String code) {
        return Wanted.backTo(family, code);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance explain(@RestPath String family, @RestPath String code, @RestPath long id) {
        var question = Wanted.question(family, code);
        var person = viewer.person().orElseThrow(NotFoundException::new);
        var answer = Answer.of(person, id)
                .filter(found -> found.venue().equals(Venue.PRACTICE))
                .filter(found -> found.asked().code().equals(question.code().text()))
                .orElseThrow(NotFoundException::new);
        return Templates.result(view(question, answer, person));
    }

    /** The answer is marked anew from what was typed. */
    private ResultView view(Question question, Answer answer, Person person) {
        var texts = typed.read(answer.typed(), question.fields().size());
        var grade = (Grade.Marked) Grader.grade(question, texts);
        return new ResultView(question, answer, grade, practice.skills(viewer), person.pseudonym());
    }

    private static UUID submission(String given) {
        try {
            return UUID.fromString(given == null ? "" : given);
        } catch (IllegalArgumentException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    @CheckedTemplate(basePath = "practice")
    static class Templates {
        static native TemplateInstance result(ResultView view);
    }
}
