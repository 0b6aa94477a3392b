package tarozi.report.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import tarozi.account.Person;
import tarozi.account.Viewer;
import tarozi.assignment.Assignment;
import tarozi.i18n.Voice;
import tarozi.live.Game;
import tarozi.quiz.Quiz;
import tarozi.quiz.QuizVersion;
import tarozi.report.Gradebook;
import tarozi.report.Results;
import tarozi.report.web.AnalysisView.Kind;
import tarozi.report.web.QuizResultsView.Held;
import tarozi.report.web.QuizResultsView.Part;

/** The results of a quiz over all the assignments and games that its owner gave, each version for itself. */
@Path("/quizzes/{id}/results")
@Blocking
@Produces(MediaType.TEXT_HTML)
class QuizResultsResource {
    private static final Comparator<Part> NEWEST_FIRST =
            Comparator.comparing(Part::version).reversed().thenComparing(Part::kind);

    private final Viewer viewer;
    private final Voice voice;
    private final Gradebook gradebook;
    private final Moments moments;

    QuizResultsResource(Viewer viewer, Voice voice, Gradebook gradebook, Moments moments) {
        this.viewer = viewer;
        this.voice = voice;
        this.gradebook = gradebook;
        this.moments = moments;
    }

    @GET
    public TemplateInstance show(@RestPath long id) {
        var teacher = viewer.teacher();
        var quiz = Quiz.of(teacher, id).orElseThrow(NotFoundException::new);
        var parts = Stream.concat(assignments(quiz, teacher), games(quiz, teacher))
                .sorted(NEWEST_FIRST)
                .toList();
        return Templates.quiz(new QuizResultsView(
                quiz, quiz.draft().title().said(voice.language().tag()), parts, moments));
    }

    private Stream<Part> assignments(Quiz quiz, Person teacher) {
        return Assignment.ofQuiz(quiz.id()).stream()
                .filter(assignment -> assignment.teacherId() == teacher.id())
                .collect(Collectors.groupingBy(
                        assignment -> assignment.version().number(),
                        Collectors.mapping(
                                assignment -> new Once(
                                        Subject.of(assignment), assignment.title(), moments.at(assignment.dueAt())),
                                Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry -> part(entry.getKey(), Kind.ASSIGNMENT, entry.getValue()));
    }

    private Stream<Part> games(Quiz quiz, Person teacher) {
        Map<Long, Integer> numbers =
                QuizVersion.allOf(quiz).stream().collect(Collectors.toMap(QuizVersion::id, QuizVersion::number));
        return Game.playing(quiz.id()).stream()
                .filter(game -> game.host().id() == teacher.id())
                .collect(Collectors.groupingBy(
                        game -> numbers.get(game.quizVersionId().orElseThrow()),
                        Collectors.mapping(
                                game -> new Once(
                                        Subject.of(game, voice.language()),
                                        game.code().shown(),
                                        moments.at(game.createdAt())),
                                Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry -> part(entry.getKey(), Kind.GAME, entry.getValue()));
    }

    private record Once(Subject subject, String title, String at) {}

    private Part part(int number, Kind kind, List<Once> given) {
        var students = given.stream()
                .flatMap(once -> gradebook.of(once.subject().occasion()).students().stream())
                .toList();
        var asked = given.get(0).subject().occasion().asked();
        return new Part(
                number,
                kind,
                given.stream()
                        .map(once -> new Held(once.subject().results(), once.title(), once.at()))
                        .toList(),
                new AnalysisView(new Results(asked, students), kind, Optional.empty()));
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance quiz(QuizResultsView view);
    }
}
